/** Exports of a result: calendar, counter sheet, saved code. */
@NullMarked
package org.zairyu.check.resident.export;

import org.jspecify.annotations.NullMarked;
