/** Rules that read a situation and answer with findings; one sub-package a procedure. */
@NullMarked
package org.zairyu.check.procedure;

import org.jspecify.annotations.NullMarked;
