-- The day to act by: the last open day of the counter, else the last lawful one.
alter table case_deadline add column act_by date;
update case_deadline set act_by = coalesce(go_by, due);
alter table case_deadline alter column act_by set not null;

drop index case_deadline_due;
create index case_deadline_act_by on case_deadline (act_by, case_id);

-- Holds all that the counts of the work queue read.
drop index case_file_next_due;
create index case_file_next_due on case_file (state, next_due, assignee_id);
create index case_file_due on case_file (next_due, id);
