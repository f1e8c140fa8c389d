package org.zairyu.check.staff.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.staff.bulk.csv.CellReader;
import org.zairyu.check.staff.bulk.csv.Headings;
import org.zairyu.check.staff.bulk.csv.Spellings;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;

/**
 * Remembers what the agency has said of columns whose headings are not known, so that it
 * is asked only once.
 */
@Component
final class BulkHeadings {

	/** The maximum length of a heading that is remembered. */
	private static final int MAX_LENGTH = 200;

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final ObjectProvider<Spellings> spellings;

	private final AuditLog audit;

	/**
	 * A heading that is remembered.
	 *
	 * @param key its letters and digits
	 * @param written as it was written
	 * @param column the id of the column
	 */
	record Kept(String key, String written, String column) {
	}

	BulkHeadings(JdbcClient jdbc, TransactionOperations transactions, ObjectProvider<Spellings> spellings,
			AuditLog audit) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.spellings = spellings;
		this.audit = audit;
	}

	/** Returns the headings as they are known now. */
	Headings now() {
		Map<String, String> kept = new HashMap<>();
		all().forEach((heading) -> kept.put(heading.key(), heading.column()));
		Spellings spellings = this.spellings.getObject();
		return (index, heading) -> {
			String known = spellings.column(index, heading);
			return (known != null) ? known : kept.get(CellReader.key(heading));
		};
	}

	/** Returns the headings that are remembered. */
	List<Kept> all() {
		return this.jdbc.sql("select heading, written, column_id from bulk_column order by written, heading")
			.query((row, number) -> new Kept(row.getString("heading"), row.getString("written"),
					row.getString("column_id")))
			.list();
	}

	/** Remembers what columns are, instead of what was said of them before. */
	void keep(Map<String, String> columns, Actor actor) {
		this.transactions.executeWithoutResult((status) -> {
			columns.forEach((heading, column) -> {
				String key = CellReader.key(heading);
				if (!key.isEmpty() && heading.length() <= MAX_LENGTH && key.length() <= MAX_LENGTH) {
					delete(key);
					this.jdbc.sql("""
							insert into bulk_column (heading, column_id, written) values (:key, :column, :written)
							on conflict do nothing""")
						.param("key", key)
						.param("column", column)
						.param("written", heading)
						.update();
				}
			});
			this.audit.record(actor, AuditAction.BULK_COLUMNS_CHANGED);
		});
	}

	/** Forgets a heading, so that it is asked about again. */
	void forget(String key, Actor actor) {
		this.transactions.executeWithoutResult((status) -> {
			if (delete(key) > 0) {
				this.audit.record(actor, AuditAction.BULK_COLUMNS_CHANGED);
			}
		});
	}

	private int delete(String key) {
		return this.jdbc.sql("delete from bulk_column where heading = :key").param("key", key).update();
	}

}
