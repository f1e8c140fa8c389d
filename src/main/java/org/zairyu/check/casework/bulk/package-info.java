/**
 * Checks many persons at once from a file, without keeping any of it for longer than an
 * hour.
 */
@NullMarked
package org.zairyu.check.casework.bulk;

import org.jspecify.annotations.NullMarked;
