-- Finds the clients with an address, to see that one person does not become two.
create index client_email on client (email);
