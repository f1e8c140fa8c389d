/** The agency's side, behind sign-in, with a database of its own. */
@NullMarked
package org.zairyu.check.casework;

import org.jspecify.annotations.NullMarked;
