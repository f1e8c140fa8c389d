/** Shared by the staff tests: both databases and a visitor over HTTP. */
package org.zairyu.check.staff.testing;
