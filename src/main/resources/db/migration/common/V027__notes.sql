-- A note belongs to a case, or to a client and so to all cases of the client.
alter table case_note rename to note;
alter index case_note_case rename to note_case;
alter table note alter column case_id drop not null;
alter table note add column client_id bigint references client (id) on delete cascade;
alter table note add constraint note_place check ((case_id is null) <> (client_id is null));
create index note_client on note (client_id);

-- Counts the changes of the text: who changes an older one is told.
alter table note add column version int default 0 not null;
alter table note add column pinned boolean default false not null;
alter table note add column edited_by varchar(100);
alter table note add column edited_at timestamp with time zone;

-- Who may change the text, besides admins. Not known for older notes if several accounts have the author's name.
alter table note add column author_id bigint references account (id);
update note set author_id = (select min(a.id) from account a where a.display_name = note.author having count(*) = 1);
