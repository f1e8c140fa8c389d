/** Address notices and the residence card (住居地の届出, ICRRA 19-7 to 19-15). */
@NullMarked
package org.zairyu.check.procedure.registration;

import org.jspecify.annotations.NullMarked;
