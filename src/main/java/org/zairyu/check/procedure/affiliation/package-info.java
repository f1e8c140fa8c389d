/** Notices about the employer or school. */
@NullMarked
package org.zairyu.check.procedure.affiliation;

import org.jspecify.annotations.NullMarked;
