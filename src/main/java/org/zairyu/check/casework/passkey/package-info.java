/** Signing in with a passkey (WebAuthn) instead of a password. */
@NullMarked
package org.zairyu.check.casework.passkey;

import org.jspecify.annotations.NullMarked;
