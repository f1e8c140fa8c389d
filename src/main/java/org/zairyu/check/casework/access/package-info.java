/** Who gets in: sign-in, sessions and the rule for every address. */
@NullMarked
package org.zairyu.check.casework.access;

import org.jspecify.annotations.NullMarked;
