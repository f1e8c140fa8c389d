package org.zairyu.check.staff.queue;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.account.Account;

/**
 * The parameters of an address that ask for a part of the queue, as typed.
 *
 * @param group id of the group
 * @param who whose cases
 * @param tag a tag that the clients have
 */
record QueueQueryForm(@Nullable String group, @Nullable String who, @Nullable String tag) {

	QueueQuery query(Account self, List<Account> people) {
		return QueueQuery.of(this.group, this.who, this.tag, self, people);
	}

}
