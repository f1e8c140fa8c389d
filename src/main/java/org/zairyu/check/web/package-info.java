/**
 * What the pages of residents and of staff share: language, frame, assets, headers,
 * errors and the cookie that holds the answers.
 */
@NullMarked
package org.zairyu.check.web;

import org.jspecify.annotations.NullMarked;
