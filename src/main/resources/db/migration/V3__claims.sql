-- What candidates say of themselves. `imported` is as the file has it: an edited claim is found again by it.
create table claim (
    id uuid primary key,
    version bigint not null,
    candidate_id uuid not null references candidate on delete cascade,
    batch_id uuid references import_batch on delete set null,
    kind varchar(20) not null,
    position integer not null,
    section varchar(300),
    story varchar(300),
    part varchar(100),
    text varchar(1000000) not null,
    imported varchar(1000000),
    edited boolean not null,
    probed boolean not null,
    created_at timestamp(6) with time zone not null
);
create index claim_candidate on claim (candidate_id, position);
create index claim_batch on claim (batch_id);
