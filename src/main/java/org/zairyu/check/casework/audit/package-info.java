/** The record of who did what, which only grows. */
@NullMarked
package org.zairyu.check.casework.audit;

import org.jspecify.annotations.NullMarked;
