-- Which installation this database is, and how often the program was seen with it: what the marker beside the database says too.
create table installation (
    id uuid primary key,
    counter bigint not null
);
