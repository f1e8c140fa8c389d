/**
 * The form of a question: its fields, and the answer read from them.
 */
@NullMarked
package org.zairyu.check.web.form;

import org.jspecify.annotations.NullMarked;
