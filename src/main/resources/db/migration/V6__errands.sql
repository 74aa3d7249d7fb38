-- Work that takes longer than a request: how far it is, and whether somebody wants it to stop. Any copy of the program can tell.

create table errand (
    id uuid primary key,
    account_id uuid not null,
    subject varchar(200) not null,
    state varchar(20) not null,
    done integer not null,
    total integer not null,
    outcome varchar(2000),
    seen_at timestamp(6) with time zone not null
);
create index errand_seen on errand (seen_at);
