-- When each row of the tables last counted in a decision. Runs on H2 and on PostgreSQL.

create table row_fired (
  row_key    varchar(64) primary key,               -- SHA-256 of its sheet and of what it says
  last_fired timestamp(6) with time zone not null   -- to the second
);
