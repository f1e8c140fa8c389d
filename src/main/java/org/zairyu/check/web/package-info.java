/** The frame of every page: language, layout, static files, headers, errors. */
@NullMarked
package org.zairyu.check.web;

import org.jspecify.annotations.NullMarked;
