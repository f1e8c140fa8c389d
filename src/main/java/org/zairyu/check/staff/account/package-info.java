/**
 * The people who work at the agency: accounts, passwords and the frame of their pages.
 */
@NullMarked
package org.zairyu.check.staff.account;

import org.jspecify.annotations.NullMarked;
