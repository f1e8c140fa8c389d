-- What the columns of the file are, as ids with commas between; null for the ids of the first line itself.
alter table bulk_run add column column_ids varchar(20000);

-- A run can also wait for somebody to say what its columns are.
alter table bulk_run add column now_state varchar(10);
update bulk_run set now_state = state;
drop index bulk_run_state;
alter table bulk_run drop column state;
alter table bulk_run rename column now_state to state;
alter table bulk_run alter column state set not null;
alter table bulk_run add constraint bulk_run_has_state check (state in
	('to-map', 'queued', 'running', 'done', 'failed', 'to-make', 'making', 'made'));
create index bulk_run_state on bulk_run (state);

-- What the agency has said of columns that no language knows: the heading in letters and digits, and what it is.
create table bulk_column (
	heading varchar(200) primary key,
	column_id varchar(60) not null,
	-- As it was written, to be shown.
	written varchar(200) not null
);
