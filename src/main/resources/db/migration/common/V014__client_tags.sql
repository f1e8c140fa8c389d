-- A second spelling of the name, in kana or in roman letters.
alter table client add column other_name varchar(200);

-- The tags that the agency uses, such as a faculty or an employer.
create table tag (
	name varchar(40) primary key
);

create table client_tag (
	client_id bigint not null references client (id) on delete cascade,
	tag varchar(40) not null references tag (name),
	primary key (client_id, tag)
);

create index client_tag_tag on client_tag (tag, client_id);
