/** Results for people who do not know every answer: what is certain all the same. */
@NullMarked
package org.zairyu.check.unsure;

import org.jspecify.annotations.NullMarked;
