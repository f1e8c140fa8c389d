/** What runs by itself, once among several instances. */
@NullMarked
package org.zairyu.check.casework.jobs;

import org.jspecify.annotations.NullMarked;
