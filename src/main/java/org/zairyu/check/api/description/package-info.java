/** Describes the JSON API as OpenAPI and serves a page to try it out. */
@NullMarked
package org.zairyu.check.api.description;

import org.jspecify.annotations.NullMarked;
