-- Rows of a run that may be people who are clients already, and whether they are imported as other people.
alter table bulk_run add column alike_rows int not null default 0;
alter table bulk_run add column with_alike boolean not null default false;
