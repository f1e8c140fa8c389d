/**
 * Links by which clients answer questions of a case, and what staff do with the answers.
 */
@NullMarked
package org.zairyu.check.staff.handoff.reply;

import org.jspecify.annotations.NullMarked;
