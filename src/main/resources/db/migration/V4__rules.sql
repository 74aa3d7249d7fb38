-- The rules a role is scored by, an edition for each change: nothing that moved a score is forgotten.

alter table role add column mode varchar(20) default 'ADJUSTED' not null;
alter table role add column minimum_raters integer default 1 not null;
-- When ratings were first submitted for the role; from then on a change of its rules needs a reason.
alter table role add column rated_since timestamp(6) with time zone;
-- The edition of the rules in force then; null where rules were not kept yet.
alter table role add column rated_rules integer;
update role set rated_since = (
    select min(i.first_submitted_at) from interview i join candidacy k on k.id = i.candidacy_id where k.role_id = role.id
);

create table rules (
    id uuid primary key,
    role_id uuid not null references role,
    edition integer not null,
    valid_from timestamp(6) with time zone not null,
    content varchar(1000000) not null,
    reason varchar(2000),
    account_id uuid,
    unique (role_id, edition)
);

-- On which edition of the rules, and so on which anchors, an edition of an interview was rated.
alter table submission add column rules_edition integer;
