-- Where accounts stand, what changed in their decisions, and what holds them. Runs on H2 and on
-- PostgreSQL. Everything goes with its account.

create table standing (
  account_id     varchar(100) primary key references account (id) on delete cascade,
  decision_id    varchar(36) not null,             -- the last recorded one; empty when there is none
  release_id     varchar(200) not null,
  release_digest varchar(200) not null,            -- empty: not decided since this table exists
  gate           varchar(200),
  tier           varchar(200),
  score          double precision,
  cell           varchar(20),
  segment        varchar(200),                     -- of the decision: READY_NOW ...
  size_segment   varchar(200),                     -- the signal: SMB ...
  region         varchar(200),
  arr            double precision,
  rank_arr       double precision not null,        -- arr, unknown as the least number
  queue          varchar(20),
  play           varchar(200),
  title          varchar(400),
  motion         varchar(200),
  product        varchar(200),
  owner          varchar(200),
  channel        varchar(200),
  due_by         date,
  priority       double precision,
  reason_1       varchar(1000),
  reason_2       varchar(1000),
  reason_3       varchar(1000),
  product_tiers  varchar not null,                 -- JSON object: cross-sell tier by product
  product_cells  varchar not null,                 -- JSON object: cross-sell cell by product
  changes_at     timestamp(6) with time zone,
  due_at         timestamp(6) with time zone not null, -- when to decide again at the latest
  retry_at       timestamp(6) with time zone,      -- not before, for deciding again has failed
  decided_at     timestamp(6) with time zone not null
);

-- The queues: ranked, and all that they are filtered by, so that a page is read from the index alone.
create index standing_by_rank on standing
  (queue, priority desc, rank_arr desc, account_id, owner, segment, size_segment, region, product);

-- The portfolio is added up from this index alone.
create index standing_by_outcome on standing
  (gate, tier, cell, segment, play, product_tiers, arr);

create index standing_by_due on standing (due_at, account_id);
create index standing_by_release on standing (release_digest, account_id);

-- One row is a gate row that holds an account.
create table held (
  account_id varchar(100) not null references account (id) on delete cascade,
  place      varchar(400) not null,                -- workbook!sheet!row
  status     varchar(200) not null,
  alone      boolean not null,                     -- lifting this row alone would lift the gate
  reason     varchar(1000) not null,
  arr        double precision,
  rank_arr   double precision not null,            -- arr, unknown as the least number
  gap        double precision,                     -- to the nearest cut-off, as a share of it
  distance   varchar(400),                         -- the same in words
  primary key (account_id, place)
);

-- The ledger is added up from this index alone; the next finds the nearest misses of a row.
create index held_by_place on held (place, status, alone, arr);
create index held_by_gap on held (place, gap, rank_arr desc, account_id);

-- What changed in an account's decisions, for readers and for subscribers.
create table decision_change (
  id          varchar(60) primary key,             -- the decision's id and a number
  seq         bigint generated always as identity, -- in the order they were stored
  account_id  varchar(100) not null references account (id) on delete cascade,
  changed_at  timestamp(6) with time zone not null,
  decision_id varchar(36) not null,
  what        varchar(40) not null,
  product     varchar(200),
  from_value  varchar(400),
  to_value    varchar(400),
  cause       varchar(20) not null
);

create unique index decision_change_by_account on decision_change (account_id, seq);
create unique index decision_change_by_seq on decision_change (seq);

-- Accounts from before this table stand by no release, so the clock decides them anew.
insert into standing
  (account_id, decision_id, release_id, release_digest, rank_arr, product_tiers, product_cells,
   due_at, decided_at)
select id, coalesce(decision_id, ''), '', '', 0, '{}', '{}', updated_at, updated_at
from account;
