/** What all pages of the agency's side share. */
@NullMarked
package org.zairyu.check.casework.page;

import org.jspecify.annotations.NullMarked;
