-- Whether a member of staff wants a mail each working day, and the day of the last one.
alter table account add column digest boolean default true not null;
alter table account add column digested_on date;
