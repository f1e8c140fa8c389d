/** Finds, shows and changes clients. */
@NullMarked
package org.zairyu.check.staff.client.search;

import org.jspecify.annotations.NullMarked;
