-- Two accounts never share an event. Found by its id first, for there are few sources and many ids.
-- Runs on H2 and on PostgreSQL.

create unique index account_event_by_id on account_event (event_id, source);
