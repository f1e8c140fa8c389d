/** Extension of the period of stay (在留期間更新許可, ICRRA 21). */
@NullMarked
package org.zairyu.check.procedure.extension;

import org.jspecify.annotations.NullMarked;
