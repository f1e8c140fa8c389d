/**
 * What the pages of residents and of staff share: language, layout, assets, headers and
 * errors.
 */
@NullMarked
package org.zairyu.check.web;

import org.jspecify.annotations.NullMarked;
