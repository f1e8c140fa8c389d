/** Messages of each language, and the numbers of the law put into words. */
@NullMarked
package org.zairyu.check.language;

import org.jspecify.annotations.NullMarked;
