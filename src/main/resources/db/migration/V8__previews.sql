-- A long file that was given to be looked at: kept with its errand, so that its page can be opened again.

create table given_file (
    errand_id uuid primary key references errand on delete cascade,
    content_hash varchar(80) not null,
    ask varchar(110000) not null,
    content text not null,
    result varchar(1000000)
);
