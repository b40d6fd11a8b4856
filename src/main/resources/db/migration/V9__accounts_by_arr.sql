-- The accounts behind a figure, largest first, and what each owner has to do. Runs on H2 and
-- PostgreSQL. With all that lists are filtered by and sums are made of, so that both are read from
-- the index alone.

create index standing_by_arr on standing
  (rank_arr desc, account_id, gate, tier, cell, segment, play, owner, product, size_segment, region, arr);
