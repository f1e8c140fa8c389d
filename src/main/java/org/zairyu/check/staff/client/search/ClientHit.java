package org.zairyu.check.staff.client.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.cases.CaseLine;

/**
 * A client that was found.
 *
 * @param id number
 * @param reference the agency's reference, or null
 * @param name name
 * @param cases the cases, newest first
 * @param mark where the next page continues: the number of the client, or of the case if
 * cases are listed
 */
public record ClientHit(long id, @Nullable String reference, String name, List<CaseLine> cases, long mark) {
}
