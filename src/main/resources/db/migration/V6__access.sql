-- Who may do what. Runs on H2 and on PostgreSQL. No secret is here: of keys and sessions only the
-- SHA-256 of their 32 random bytes, of passwords a bcrypt hash.

create table api_key (
  id           varchar(40) primary key,            -- the part before the dot
  name         varchar(100) not null unique,       -- never given twice, for records name callers by it
  digest       bytea not null,
  roles        varchar(200) not null,              -- separated by commas
  created_at   timestamp(6) with time zone not null,
  created_by   varchar(200) not null,
  expires_at   timestamp(6) with time zone,
  revoked_at   timestamp(6) with time zone,
  last_used_at timestamp(6) with time zone         -- to about a minute
);

create table person (
  name         varchar(100) primary key,           -- lower case
  password     varchar(100) not null,              -- bcrypt in the modular crypt format
  roles        varchar(200) not null,
  active       boolean not null,
  created_at   timestamp(6) with time zone not null,
  created_by   varchar(200) not null
);

create table person_session (
  id           varchar(40) primary key,
  person       varchar(100) not null references person (name) on delete cascade,
  digest       bytea not null,
  created_at   timestamp(6) with time zone not null,
  expires_at   timestamp(6) with time zone not null
);

create index person_session_by_person on person_session (person);
create index person_session_by_end on person_session (expires_at);
