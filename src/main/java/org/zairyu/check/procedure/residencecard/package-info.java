/** The residence card itself. */
@NullMarked
package org.zairyu.check.procedure.residencecard;

import org.jspecify.annotations.NullMarked;
