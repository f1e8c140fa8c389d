/** The immigration offices and the prefectures they are in charge of. */
@NullMarked
package org.zairyu.check.offices;

import org.jspecify.annotations.NullMarked;
