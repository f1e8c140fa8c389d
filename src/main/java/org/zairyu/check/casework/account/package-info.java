/** The people who work on the agency's side, and their passwords. */
@NullMarked
package org.zairyu.check.casework.account;

import org.jspecify.annotations.NullMarked;
