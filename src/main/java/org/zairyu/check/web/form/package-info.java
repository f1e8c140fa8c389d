/**
 * The form of a question: its fields, what was typed into them, and the answer in it.
 */
@NullMarked
package org.zairyu.check.web.form;

import org.jspecify.annotations.NullMarked;
