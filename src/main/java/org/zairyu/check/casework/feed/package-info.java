/** The deadlines of a member of staff as a calendar that other programs read. */
@NullMarked
package org.zairyu.check.casework.feed;

import org.jspecify.annotations.NullMarked;
