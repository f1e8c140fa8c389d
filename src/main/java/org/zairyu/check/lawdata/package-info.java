/** Reads the law from YAML and CSV files and stops the start on any doubt about them. */
@NullMarked
package org.zairyu.check.lawdata;

import org.jspecify.annotations.NullMarked;
