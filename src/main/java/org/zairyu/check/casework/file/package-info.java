/** Cases: a client's answers, the dates that follow from them, and what was told. */
@NullMarked
package org.zairyu.check.casework.file;

import org.jspecify.annotations.NullMarked;
