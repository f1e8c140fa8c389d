-- When the resident withdrew what the case came from; null if it stands. Known so far from the audit log.
alter table case_file add column withdrawn_at timestamp with time zone;
update case_file set withdrawn_at = (select max(e.at) from audit_entry e where e.action = 'hand-off-withdrawn'
	and e.subject = 'case' and e.subject_id = cast(case_file.id as varchar)) where origin = 'hand-off';
