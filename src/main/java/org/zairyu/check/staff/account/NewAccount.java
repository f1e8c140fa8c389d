package org.zairyu.check.staff.account;

import org.jspecify.annotations.Nullable;

/** An account to be made; the parts are those of {@link Account}. */
public record NewAccount(String username, String displayName, @Nullable String email, Role role, String language) {
}
