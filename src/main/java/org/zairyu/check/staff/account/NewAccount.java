package org.zairyu.check.staff.account;

import org.jspecify.annotations.Nullable;

/** Describes an account to create; its components are those of {@link Account}. */
public record NewAccount(String username, String displayName, @Nullable String email, Role role, String language) {
}
