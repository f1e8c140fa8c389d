-- The audit log only grows.
create function refuse_change() returns trigger language plpgsql as $$
begin
	raise exception 'the audit log can only be added to';
end
$$;

create trigger audit_entry_append_only before update or delete on audit_entry
	for each row execute function refuse_change();

create trigger audit_entry_no_truncate before truncate on audit_entry
	for each statement execute function refuse_change();
