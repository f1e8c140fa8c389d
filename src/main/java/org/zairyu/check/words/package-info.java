/**
 * The words of each language, one file a language, and the law's numbers put into them.
 */
@NullMarked
package org.zairyu.check.words;

import org.jspecify.annotations.NullMarked;
