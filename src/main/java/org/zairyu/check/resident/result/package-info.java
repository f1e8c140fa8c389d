/**
 * The result: what to do, by when, where, with what and why.
 */
@NullMarked
package org.zairyu.check.resident.result;

import org.jspecify.annotations.NullMarked;
