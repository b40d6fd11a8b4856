-- Runs on H2 and on PostgreSQL alike: only types that both know.

create table release (
  id varchar(32) primary key,
  digest varchar(80) not null unique,
  created_at timestamp(6) with time zone not null,
  activated_at timestamp(6) with time zone not null
);

create table release_file (
  release_id varchar(32) not null references release (id),
  kind varchar(16) not null,
  name varchar(200) not null,
  part integer not null,
  content bytea not null,
  primary key (release_id, kind, name, part)
);
