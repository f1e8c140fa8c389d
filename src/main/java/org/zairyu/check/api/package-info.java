/** The JSON API: the check and the vocabulary it speaks. */
@NullMarked
package org.zairyu.check.api;

import org.jspecify.annotations.NullMarked;
