/** What was told, looked at again: as it was, and beside what the law says today. */
@NullMarked
package org.zairyu.check.staff.cases.review;

import org.jspecify.annotations.NullMarked;
