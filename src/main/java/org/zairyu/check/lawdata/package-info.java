/**
 * Reads the law files and refuses to start on any doubt about them; the only reader of
 * YAML and CSV law.
 */
@NullMarked
package org.zairyu.check.lawdata;

import org.jspecify.annotations.NullMarked;
