-- Accounts, what happened at them, and what was decided about them. Runs on H2 and on PostgreSQL.

create table account (
  id          varchar(100) primary key,
  signals     varchar not null,                    -- JSON object: value by signal name
  products    varchar not null,                    -- JSON object: signals by product code
  events_known boolean not null,                   -- no events at all is not the same as "nothing happened"
  revision    bigint not null,                     -- counts changes; the ETag, and the lock against lost updates
  created_at  timestamp(6) with time zone not null,
  updated_at  timestamp(6) with time zone not null,
  decision_id varchar(36)                          -- the decision that the last change led to
);

create table account_event (
  account_id  varchar(100) not null references account (id) on delete cascade,
  source      varchar(200) not null,
  event_id    varchar(200) not null,
  type        varchar(200) not null,
  occurred_at timestamp(6) with time zone not null,
  product     varchar(200),
  user_code   varchar(200),
  primary key (account_id, source, event_id)
);

-- Deciding reads an account's events of the kept days: one range of this index.
create index account_event_by_time on account_event (account_id, occurred_at);

-- No reference to account: a decision may be recorded for an account that is not stored.
create table decision (
  id             varchar(36) primary key,
  seq            bigint generated always as identity,  -- newest first, even within one instant
  account_id     varchar(100) not null,
  as_of          timestamp(6) with time zone not null,
  decided_at     timestamp(6) with time zone not null,
  release_id     varchar(200) not null,
  release_digest varchar(200) not null,
  inputs         bytea not null,                   -- deflated JSON: signals, products, events as decided
  outcome        varchar not null,                 -- JSON: the decision as it was answered
  gate           varchar(200),
  tier           varchar(200),
  score          double precision,
  cell           varchar(20),
  segment        varchar(200),
  next_play      varchar(200),
  next_product   varchar(200)
);

create unique index decision_by_account on decision (account_id, seq);

-- How far the demo book has been loaded, so that a stopped load goes on at the next start.
create table demo_load (
  id       integer primary key,                    -- always 1
  seed     bigint not null,
  as_of    date not null,                          -- the day the book pretends to be
  accounts integer not null,
  loaded   integer not null
);
