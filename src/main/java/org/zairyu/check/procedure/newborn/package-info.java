/** A baby born in Japan. */
@NullMarked
package org.zairyu.check.procedure.newborn;

import org.jspecify.annotations.NullMarked;
