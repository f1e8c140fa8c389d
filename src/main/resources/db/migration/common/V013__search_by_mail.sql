-- Clients are found by their e-mail address too, and middle dots between names are ignored.
update client set search_text = left(replace(search_text, '・', '') || coalesce(' ' || lower(email), ''), 600);
