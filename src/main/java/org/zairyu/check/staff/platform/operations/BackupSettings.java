package org.zairyu.check.staff.platform.operations;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the backup, which the program does not make itself.
 *
 * @param marker a file that the backup touches when it has succeeded; null if there is
 * none
 */
@ConfigurationProperties("zairyu.backup")
record BackupSettings(@Nullable String marker) {
}
