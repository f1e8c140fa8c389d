/** The pages that ask: start, one question a page, check your answers. */
@NullMarked
package org.zairyu.check.wizard;

import org.jspecify.annotations.NullMarked;
