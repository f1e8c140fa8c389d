/** The pages of the bulk check. */
@NullMarked
package org.zairyu.check.casework.bulk.page;

import org.jspecify.annotations.NullMarked;
