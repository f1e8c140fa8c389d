/** The questions, one a page, from the start page to the check of all answers. */
@NullMarked
package org.zairyu.check.resident.question;

import org.jspecify.annotations.NullMarked;
