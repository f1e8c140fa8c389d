/** The questions, one per page, from the start page to the list of answers. */
@NullMarked
package org.zairyu.check.resident.question;

import org.jspecify.annotations.NullMarked;
