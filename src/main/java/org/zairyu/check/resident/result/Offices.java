package org.zairyu.check.resident.result;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.situation.Prefecture;

/**
 * The immigration offices in charge, and where to say in which prefecture one lives.
 *
 * @param offices the offices, empty while the prefecture is not known
 * @param prefectures the prefectures to choose from
 * @param home the prefecture that was chosen, or null
 */
public record Offices(List<OfficeView> offices, List<Prefecture> prefectures, @Nullable Prefecture home) {
}
