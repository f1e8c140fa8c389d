/** Describes the JSON API as OpenAPI. */
@NullMarked
package org.zairyu.check.api.description;

import org.jspecify.annotations.NullMarked;
