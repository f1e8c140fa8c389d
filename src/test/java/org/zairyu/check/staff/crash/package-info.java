/** Real processes of the application, killed in the middle of their work. */
package org.zairyu.check.staff.crash;
