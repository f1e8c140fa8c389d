-- Mails and bulk runs are claimed, retried and revived by db-scheduler, as recurring jobs are already. What the
-- version before has stored is taken over: mails that wait with their next attempt, runs where they stopped.

create index scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time asc);

-- A task a mail; its instance is the id of the mail, its failures choose the next delay.
update outbox_mail set state = 'queued' where state = 'sending';
insert into scheduled_tasks (task_name, task_instance, execution_time, picked, consecutive_failures, version, priority)
	select 'mail', cast(id as varchar(20)), next_attempt_at, false, attempts, 1, 50
	from outbox_mail where state = 'queued';
delete from scheduled_tasks where task_name in ('send-mails', 'take-up-bulk-runs');

drop index outbox_mail_due;
alter table outbox_mail drop column next_attempt_at;
alter table outbox_mail drop column claim;
alter table outbox_mail drop column claimed_until;
create index outbox_mail_done_at on outbox_mail (done_at);

-- A task an account that has runs to be worked on; its instance is the id of the account. The layout is db-scheduler's.
-- The table is separate, so that long runs do not keep mails and jobs waiting.
create table bulk_task (
	task_name varchar(100) not null,
	task_instance varchar(100) not null,
	task_data bytea,
	execution_time timestamp with time zone,
	picked boolean not null,
	picked_by varchar(200),
	last_success timestamp with time zone,
	last_failure timestamp with time zone,
	consecutive_failures int,
	last_heartbeat timestamp with time zone,
	version bigint not null,
	priority smallint,
	state varchar(40),
	primary key (task_name, task_instance)
);

create index bulk_task_priority on bulk_task (priority desc, execution_time asc);
create index bulk_task_last_heartbeat on bulk_task (last_heartbeat);

-- The account that has waited longest comes first.
insert into bulk_task (task_name, task_instance, execution_time, picked, version, priority)
	select 'bulk-runs', cast(owner_id as varchar(20)), min(created_at), false, 1, 50
	from bulk_run where state in ('queued', 'running', 'to-make', 'making') group by owner_id;

alter table bulk_run drop column heartbeat_at;
alter table bulk_run drop column started_at;
delete from guard where name = 'bulk-runs';
