/** Change of the status of residence (在留資格変更許可, ICRRA 20, 20-2). */
@NullMarked
package org.zairyu.check.procedure.change;

import org.jspecify.annotations.NullMarked;
