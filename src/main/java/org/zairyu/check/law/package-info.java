/**
 * The law as dated data: parameters, citations, terms and the days the counters are open.
 */
@NullMarked
package org.zairyu.check.law;

import org.jspecify.annotations.NullMarked;
