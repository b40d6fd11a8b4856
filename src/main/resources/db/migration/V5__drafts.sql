-- Which release is in force, drafts of the next one, and who did what. Runs on H2 and PostgreSQL.

-- The row with the highest number is in force. A number is given once, so of two people who
-- publish at the same time one fails.
create table publication (
  seq          bigint primary key,
  release_id   varchar(32) not null references release (id),
  kind         varchar(16) not null,             -- SEED, PUBLISH, ROLLBACK
  published_by varchar(200) not null,
  published_at timestamp(6) with time zone not null
);

insert into publication (seq, release_id, kind, published_by, published_at)
select row_number() over (order by activated_at, id), id, 'SEED', 'nextplay', activated_at
from release;

create table draft (
  id           bigint generated always as identity primary key,
  title        varchar(200) not null,
  base_release varchar(32) not null references release (id),
  state        varchar(16) not null,             -- EDITING, SUBMITTED, APPROVED, PUBLISHED, DISCARDED
  revision     bigint not null,                  -- counts the edits
  digest       varchar(80),                      -- of the content; null while a file cannot be read
  created_by   varchar(200) not null,
  created_at   timestamp(6) with time zone not null,
  edited_by    varchar(200) not null,
  edited_at    timestamp(6) with time zone not null,
  submitted_by varchar(200),
  submitted_at timestamp(6) with time zone,
  release_id   varchar(32) references release (id) -- what it became
);

create table draft_approval (
  draft_id    bigint not null references draft (id),
  approved_by varchar(200) not null,
  approved_at timestamp(6) with time zone not null,
  primary key (draft_id, approved_by)
);

create table draft_file (
  draft_id bigint not null references draft (id),
  kind     varchar(16) not null,
  name     varchar(200) not null,
  part     integer not null,
  content  bytea not null,
  primary key (draft_id, kind, name, part)
);

-- Never changed and never deleted.
create table audit_entry (
  seq         bigint generated always as identity primary key,
  at          timestamp(6) with time zone not null,
  actor       varchar(200) not null,
  action      varchar(24) not null,
  draft_id    bigint,
  revision    bigint,                            -- of the draft, after the step
  release_id  varchar(32),
  from_digest varchar(80),
  to_digest   varchar(80),
  note        varchar(2000),
  changes     varchar not null                   -- JSON list of sentences with their places
);

create index audit_entry_by_draft on audit_entry (draft_id, seq);
