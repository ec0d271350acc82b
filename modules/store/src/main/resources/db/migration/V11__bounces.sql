-- Mails that come back or are called unwanted suppress their address, too.
alter table suppressed drop constraint suppressed_cause_check;
alter table suppressed add constraint suppressed_cause_check
    check (cause in ('not-me', 'bounced', 'complained', 'soft-bounces'));

-- The address that a mail left to, by the directory's hash; the journey may have another by now.
alter table digest add column sent_to bytea;

-- Mails that came back or were called unwanted, each once. Bounces are told: the outbox of
-- delivery.bounced.v1.
create table came_back (
    journey_id uuid        not null,
    digest_id  uuid        not null,
    kind       text        not null check (kind in ('bounced', 'complained')),
    status     text,
    at         timestamptz not null,
    told       boolean     not null,
    primary key (journey_id, digest_id, kind)
);

create index came_back_untold on came_back (at) where not told;

-- When mails to an address failed for reasons that may pass; of no use from "until" on.
create table soft_bounce (
    hash  bytea         not null primary key,
    times timestamptz[] not null,
    until timestamptz   not null
);

create index soft_bounce_until on soft_bounce (until);

-- Work that one process at a time does. Real time: a crash timer.
create table lease (
    name   text        not null primary key,
    holder text        not null,
    until  timestamptz not null
);
