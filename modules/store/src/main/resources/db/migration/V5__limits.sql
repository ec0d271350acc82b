-- When something was asked for, by a keyed hash of what and by whom; of no use from "until" on.
create table asked (
    hash  bytea         not null primary key,
    times timestamptz[] not null,
    until timestamptz   not null
);

create index asked_until on asked (until);

-- Addresses that must not be mailed, by the same keyed hash as in the directory. Outlives journeys.
create table suppressed (
    hash  bytea       not null,
    cause text        not null check (cause in ('not-me')),
    at    timestamptz not null,
    primary key (hash, cause)
);

-- The address that an answer was asked for; the journey may have another by the time it is sent.
alter table digest add column address_hash bytea;
