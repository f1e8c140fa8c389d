/** How long people's records are kept, and how they get and delete them. */
@NullMarked
package org.zairyu.check.staff.privacy;

import org.jspecify.annotations.NullMarked;
