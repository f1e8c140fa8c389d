/** Leaving Japan and coming back (再入国許可・みなし再入国許可, ICRRA 26 and 26-2). */
@NullMarked
package org.zairyu.check.procedure.reentry;

import org.jspecify.annotations.NullMarked;
