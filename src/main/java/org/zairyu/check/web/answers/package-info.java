/** Keeps a visitor's answers in the browser, and seals whatever leaves the server. */
@NullMarked
package org.zairyu.check.web.answers;

import org.jspecify.annotations.NullMarked;
