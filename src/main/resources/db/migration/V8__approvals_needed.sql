-- How many have to approve a draft. Runs on H2 and PostgreSQL.

alter table draft add column approvals_needed integer; -- null before the first did
