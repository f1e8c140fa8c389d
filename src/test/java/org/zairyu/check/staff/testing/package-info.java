/** What the tests of the agency's side share: both databases and a visitor over HTTP. */
package org.zairyu.check.staff.testing;
