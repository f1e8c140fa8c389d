/** The clients of the agency. */
@NullMarked
package org.zairyu.check.staff.client;

import org.jspecify.annotations.NullMarked;
