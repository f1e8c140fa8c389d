/** The pages about accounts, one's own account and the audit log. */
@NullMarked
package org.zairyu.check.casework.settings;

import org.jspecify.annotations.NullMarked;
