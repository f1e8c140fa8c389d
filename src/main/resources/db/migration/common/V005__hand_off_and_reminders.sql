-- What a resident keeps after sending a check. Names nobody, and stays when the case is
-- deleted, so that whoever has the code is told so.
create table receipt (
	-- SHA-256 of the code, in hexadecimal; the code itself is stored nowhere.
	code_hash char(64) primary key,
	sent_at timestamp with time zone not null,
	withdrawn_at timestamp with time zone
);

create index receipt_sent_at on receipt (sent_at);

-- A check that a resident has sent to the agency; the answers stand in the case.
create table hand_off (
	case_id bigint primary key references case_file (id) on delete cascade,
	code_hash char(64) not null unique references receipt (code_hash),
	message varchar(2000) not null,
	-- What the resident agreed to: for how many days after it is closed the case is kept.
	kept_days int not null,
	sent_at timestamp with time zone not null
);

create index hand_off_sent_at on hand_off (sent_at);

-- Who wants to be reminded of the dates of a case. Without a row nobody is.
create table reminder_consent (
	case_id bigint primary key references case_file (id) on delete cascade,
	given_by varchar(10) not null check (given_by in ('resident', 'staff')),
	given_at timestamp with time zone not null,
	stopped_by varchar(10) check (stopped_by in ('resident', 'staff')),
	stopped_at timestamp with time zone,
	-- The secret part of the address at which the mails can be stopped.
	stop_token char(32) not null unique
);

-- What has been thought of already: a row a date and distance, written with its mail.
create table reminder (
	case_id bigint not null references case_file (id) on delete cascade,
	due date not null,
	days int not null,
	-- Null if the day of the mail had passed before the date was known.
	mailed_at timestamp with time zone,
	primary key (case_id, due, days)
);

create index case_file_closed_at on case_file (closed_at);
