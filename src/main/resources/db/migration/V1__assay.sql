-- The same script runs on H2 and on PostgreSQL. Times are UTC; identifiers are UUIDs of version 7, so they sort by time.

create table account (
    id uuid primary key,
    version bigint not null,
    name varchar(200) not null,
    email varchar(320) unique,
    access varchar(20) not null,
    password_hash varchar(200),
    created_at timestamp(6) with time zone not null,
    disabled_at timestamp(6) with time zone
);

create table session (
    id uuid primary key,
    token_hash varchar(64) not null unique,
    account_id uuid not null references account,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null
);
create index session_account on session (account_id);

create table sign_in_link (
    id uuid primary key,
    token_hash varchar(64) not null unique,
    account_id uuid not null references account,
    expires_at timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone
);

create table access_token (
    id uuid primary key,
    account_id uuid not null references account,
    name varchar(200) not null,
    token_hash varchar(64) not null unique,
    scopes varchar(100) not null,
    role_id uuid,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    revoked_at timestamp(6) with time zone
);
create index access_token_account on access_token (account_id);

create table journal_entry (
    id uuid primary key,
    at timestamp(6) with time zone not null,
    account_id uuid,
    action varchar(60) not null,
    subject_kind varchar(40) not null,
    subject_id uuid not null,
    role_id uuid,
    detail varchar(10000)
);
create index journal_entry_subject on journal_entry (subject_id);

create table answered_request (
    id uuid primary key,
    principal varchar(100) not null,
    request_key varchar(200) not null,
    request_hash varchar(64) not null,
    status integer not null,
    location varchar(2000),
    body varchar(1000000),
    at timestamp(6) with time zone not null,
    unique (principal, request_key)
);

create table template (
    id uuid primary key,
    version bigint not null,
    title varchar(200) not null unique,
    content varchar(1000000) not null
);

create table role (
    id uuid primary key,
    version bigint not null,
    revision bigint not null,
    title varchar(200) not null,
    summary varchar(2000),
    headings varchar(10000) not null,
    created_at timestamp(6) with time zone not null,
    closed_at timestamp(6) with time zone
);

create table team_member (
    role_id uuid not null references role,
    account_id uuid not null references account,
    duty varchar(20) not null,
    primary key (role_id, account_id)
);
create index team_member_account on team_member (account_id);

create table need (
    id uuid primary key,
    version bigint not null,
    role_id uuid not null references role,
    position integer not null,
    code varchar(40) not null,
    code_key varchar(40) not null,
    title varchar(500) not null,
    description varchar(4000),
    weight double precision not null,
    threshold integer,
    anchor1 varchar(2000),
    anchor3 varchar(2000),
    anchor5 varchar(2000),
    retired_at timestamp(6) with time zone,
    unique (role_id, code_key)
);

create table question (
    id uuid primary key,
    version bigint not null,
    role_id uuid not null references role,
    need_id uuid references need,
    round varchar(100),
    number integer not null,
    text varchar(2000) not null,
    retired_at timestamp(6) with time zone
);
create unique index question_number on question (role_id, number);

create table candidate (
    id uuid primary key,
    version bigint not null,
    name varchar(200) not null,
    email varchar(320),
    created_by uuid references account,
    created_at timestamp(6) with time zone not null
);

create table candidacy (
    id uuid primary key,
    version bigint not null,
    role_id uuid not null references role,
    candidate_id uuid not null references candidate,
    stage varchar(100) not null,
    created_at timestamp(6) with time zone not null,
    withdrawn_at timestamp(6) with time zone,
    unique (role_id, candidate_id)
);
create index candidacy_candidate on candidacy (candidate_id);

create table interview (
    id uuid primary key,
    version bigint not null,
    candidacy_id uuid not null references candidacy,
    interviewer_id uuid not null references account,
    round varchar(100) not null,
    starts_at timestamp(6) with time zone,
    minutes integer not null,
    created_at timestamp(6) with time zone not null,
    begun_at timestamp(6) with time zone,
    submitted_at timestamp(6) with time zone,
    first_submitted_at timestamp(6) with time zone,
    submissions integer not null,
    independent boolean not null,
    recommendation varchar(20)
);
create index interview_candidacy on interview (candidacy_id);
create index interview_interviewer on interview (interviewer_id);

-- Whose ratings of which candidacy somebody has seen: a rating submitted after that is not independent.
create table sighting (
    account_id uuid not null references account,
    candidacy_id uuid not null references candidacy,
    first_at timestamp(6) with time zone not null,
    primary key (account_id, candidacy_id)
);

create table submission (
    id uuid primary key,
    interview_id uuid not null references interview,
    edition integer not null,
    recommendation varchar(20),
    submitted_at timestamp(6) with time zone not null,
    reopened_at timestamp(6) with time zone,
    reopened_because varchar(2000),
    unique (interview_id, edition)
);

create table note (
    interview_id uuid primary key references interview,
    version bigint not null,
    revision bigint not null,
    text varchar(1000000) not null,
    changed_at timestamp(6) with time zone not null
);

create table note_line (
    id uuid primary key,
    interview_id uuid not null references interview,
    position integer not null,
    first_typed_at timestamp(6) with time zone not null
);
create index note_line_interview on note_line (interview_id, position);

create table note_edit (
    id uuid primary key,
    interview_id uuid not null references interview,
    revision bigint not null,
    at timestamp(6) with time zone not null,
    first_line integer not null,
    removed varchar(1000000) not null,
    inserted varchar(1000000) not null,
    unique (interview_id, revision)
);

create table evidence (
    id uuid primary key,
    interview_id uuid not null references interview,
    line_id uuid not null references note_line,
    need_id uuid not null references need,
    verdict varchar(20) not null,
    source varchar(20) not null
);
create index evidence_interview on evidence (interview_id, need_id);
create index evidence_line on evidence (line_id);

create table rating (
    id uuid primary key,
    interview_id uuid not null references interview,
    need_id uuid not null references need,
    edition integer not null,
    rated integer check (rated between 1 and 5),
    source varchar(20) not null,
    given_at timestamp(6) with time zone not null,
    unique (interview_id, need_id, edition)
);

create table import_batch (
    id uuid primary key,
    version bigint not null,
    source varchar(500) not null,
    content_hash varchar(80) not null,
    kind varchar(20) not null,
    status varchar(20) not null,
    account_id uuid not null references account,
    at timestamp(6) with time zone not null,
    text varchar(1000000) not null,
    choices varchar(100000) not null,
    report varchar(1000000) not null
);
create index import_batch_hash on import_batch (content_hash);

-- What a batch created or brought up to date, with the version it left it at; of a note, its revision.
create table import_item (
    id uuid primary key,
    batch_id uuid not null references import_batch,
    kind varchar(20) not null,
    subject_id uuid not null,
    subject_version bigint not null,
    role_id uuid,
    created boolean not null
);
create index import_item_batch on import_item (batch_id);
create index import_item_subject on import_item (subject_id);

-- One row: whoever imports holds it until the end, so that the same file sent twice at once is imported once.
create table import_turn (
    id integer primary key
);
insert into import_turn (id) values (1);
