-- A mail to a client belongs to a case: it is kept and deleted with it. The author is null if nobody wrote it.
alter table outbox_mail add column case_id bigint references case_file (id) on delete cascade;
alter table outbox_mail add column language varchar(20);
alter table outbox_mail add column author varchar(60);
create index outbox_mail_case on outbox_mail (case_id);
