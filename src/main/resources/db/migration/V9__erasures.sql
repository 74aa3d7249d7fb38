-- Receipts: that a person was erased, when, by whom, and how much went. Nothing of who it was but the identifier that is no row any more.

create table erasure (
    id uuid primary key,
    at timestamp(6) with time zone not null,
    account_id uuid not null references account,
    candidate_id uuid not null,
    counts varchar(2000) not null
);
