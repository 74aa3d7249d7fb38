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

-- Whether an interview that is submitted says something: a need rated, or a line written. One that says nothing opens no colleague's words.
alter table interview add column says_something boolean default false not null;
update interview set says_something = true
    where submitted_at is not null
    and (exists (select 1 from rating r where r.interview_id = interview.id and r.rated is not null)
        or exists (select 1 from note n where n.interview_id = interview.id
            and trim(replace(replace(replace(n.text, chr(9), ' '), chr(10), ' '), chr(13), ' ')) <> ''));
