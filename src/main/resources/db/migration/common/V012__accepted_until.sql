-- The last day that still counts as in time; null where that is the last lawful day itself.
alter table case_deadline add column accepted_until date;
