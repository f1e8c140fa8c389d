-- The address of a calendar opens only while the account still has the stamp it was made with: whatever ends
-- the sign-ins of an account ends its address.
alter table calendar_feed add column stamp int;
update calendar_feed set stamp = (select account.stamp from account where account.id = calendar_feed.account_id);
alter table calendar_feed alter column stamp set not null;
