/**
 * Who gets in: sign-in by password, passkey or OpenID Connect, and the rule for every
 * address.
 */
@NullMarked
package org.zairyu.check.staff.account.signin;

import org.jspecify.annotations.NullMarked;
