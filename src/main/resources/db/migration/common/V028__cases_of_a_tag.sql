-- Holds what the counts of the work queue of a tag read, client by client.
create index case_file_client_due on case_file (client_id, state, next_due, assignee_id, id);
create index case_deadline_case on case_deadline (case_id, act_by);
