-- A browser that somebody signed in with before: who guesses at their password slows it down no more.
create table known_browser (
    id uuid primary key,
    token_hash varchar(64) not null unique,
    account_id uuid not null references account,
    created_at timestamp(6) with time zone not null
);
create index known_browser_account on known_browser (account_id);

-- The link of the first start dies with the first password, whosever it is.
alter table sign_in_link add column first_start boolean default false not null;

-- Who made a template, and so may change it; null for those that came with the program.
alter table template add column maker_id uuid references account;
