/** Answers as a link and a code that a person keeps; nothing is kept on the server. */
@NullMarked
package org.zairyu.check.save;

import org.jspecify.annotations.NullMarked;
