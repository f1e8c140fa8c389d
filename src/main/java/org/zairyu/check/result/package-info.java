/** The page that answers a person: what to do, by when, where, with what and why. */
@NullMarked
package org.zairyu.check.result;

import org.jspecify.annotations.NullMarked;
