-- The audit log only grows: H2 takes its triggers from classes.
create trigger audit_entry_append_only before update, delete on audit_entry
	for each row call 'org.zairyu.check.casework.audit.AppendOnlyTrigger';
