package org.zairyu.check.staff.notice.correspondence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;

/** Stores the agency's own templates. */
@Component
final class OwnTemplates {

	private static final String SUBJECT = "template";

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final AuditLog audit;

	OwnTemplates(JdbcClient jdbc, TransactionOperations transactions, AuditLog audit) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.audit = audit;
	}

	/** Returns all templates, by language and name. */
	List<OwnTemplate> all() {
		return this.jdbc.sql("select * from letter_template order by language, name, id").query(OwnTemplate::of).list();
	}

	/** Returns the templates in a language, by name. */
	List<OwnTemplate> in(String language) {
		return all().stream().filter((template) -> template.language().equals(language)).toList();
	}

	Optional<OwnTemplate> find(long id) {
		return this.jdbc.sql("select * from letter_template where id = :id")
			.param("id", id)
			.query(OwnTemplate::of)
			.optional();
	}

	/** Adds a template. */
	void add(TemplateForm form, Actor actor) {
		this.transactions.executeWithoutResult((status) -> {
			GeneratedKeyHolder key = new GeneratedKeyHolder();
			fill("""
					insert into letter_template (version, name, language, subject, text)
					values (0, :name, :language, :subject, :text)""", form).update(key, "id");
			this.audit.record(actor, AuditAction.TEMPLATE_SAVED, SUBJECT,
					Objects.requireNonNull(key.getKey()).longValue());
		});
	}

	/**
	 * Changes a template.
	 * @return whether it still was as it was shown
	 */
	boolean change(long id, TemplateForm form, Actor actor) {
		return Boolean.TRUE.equals(this.transactions.execute((status) -> {
			boolean changed = fill("""
					update letter_template set version = version + 1, name = :name, language = :language,
					subject = :subject, text = :text where id = :id and version = :version""", form).param("id", id)
				.param("version", Objects.requireNonNullElse(form.version(), -1))
				.update() > 0;
			if (changed) {
				this.audit.record(actor, AuditAction.TEMPLATE_SAVED, SUBJECT, id);
			}
			return changed;
		}));
	}

	/** Deletes a template; what was written with it stays. */
	void delete(long id, Actor actor) {
		this.transactions.executeWithoutResult((status) -> {
			if (this.jdbc.sql("delete from letter_template where id = :id").param("id", id).update() > 0) {
				this.audit.record(actor, AuditAction.TEMPLATE_DELETED, SUBJECT, id);
			}
		});
	}

	private JdbcClient.StatementSpec fill(String sql, TemplateForm form) {
		return this.jdbc.sql(sql)
			.param("name", form.name())
			.param("language", form.language())
			.param("subject", form.subject())
			.param("text", form.text());
	}

}
