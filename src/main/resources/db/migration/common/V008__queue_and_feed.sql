-- A closed case has no dates, so that who counts deadlines need not look at its state.
update case_file set next_due = null where state = 'closed';
delete from case_deadline where case_id in (select id from case_file where state = 'closed');

-- Each holds a list of the work queue in its order, and what its counts read.
drop index case_file_next_due;
create index case_file_next_due on case_file (state, next_due, id, assignee_id);
drop index case_file_assignee;
create index case_file_assignee on case_file (assignee_id, next_due, id, state);

-- Finds the open cases that no job has brought up to the day.
create index case_file_assessed on case_file (state, assessed_on);

-- When a calendar last asked, so that a person sees whether the address is in use.
alter table calendar_feed add column last_read_at timestamp with time zone;
