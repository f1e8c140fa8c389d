/**
 * The trigger that keeps the audit log append-only in H2. Existing databases store the
 * name of its class, so it stays where it was.
 */
@NullMarked
package org.zairyu.check.casework.audit;

import org.jspecify.annotations.NullMarked;
