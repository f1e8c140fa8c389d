-- Finds the entries of a day.
create index audit_entry_at on audit_entry (at);
