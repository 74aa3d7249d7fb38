-- What people decided on candidates, an edition for each time: nothing is written over that somebody may have to explain.
create table decision (
    id uuid primary key,
    candidacy_id uuid not null references candidacy on delete cascade,
    edition integer not null,
    outcome varchar(20) not null,
    reason varchar(4000) not null,
    account_id uuid not null references account,
    decided_at timestamp(6) with time zone not null,
    -- The evaluation it was taken on, what it said in words, and what was still in the way.
    revision bigint not null,
    known varchar(4000) not null,
    in_the_way varchar(10000),
    unique (candidacy_id, edition)
);
