/** Texts of each language, and the numbers of the law in words. */
@NullMarked
package org.zairyu.check.language;

import org.jspecify.annotations.NullMarked;
