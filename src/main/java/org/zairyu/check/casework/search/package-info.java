/** The list of clients, and the page of one. */
@NullMarked
package org.zairyu.check.casework.search;

import org.jspecify.annotations.NullMarked;
