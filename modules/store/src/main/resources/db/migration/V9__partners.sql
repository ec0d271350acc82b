-- Tokens of partners; of each only the SHA-256 of its 256 random bits is kept.
create table partner_token (
    id         uuid        not null primary key,
    hash       text        not null unique,
    name       text        not null,
    source     text        not null,
    created_at timestamptz not null,
    revoked_at timestamptz,
    last_used  date
);

-- The journeys of a partner are those that it subscribed.
create index journey_event_subscribed on journey_event (source, journey_id)
    where type = 'org.milktide.subscription.requested.v1';

-- How often each token asked, in its latest stretch of time alone: one row for each, updated in place.
create table request_count (
    asker    text        not null primary key,
    began_at timestamptz not null,
    requests bigint      not null
) with (fillfactor = 50);

-- Which request a partner's key stands for, by keyed hashes; of no use from "until" on.
create table request_key (
    hash    bytea       not null primary key,
    request bytea       not null,
    said_at timestamptz not null,
    until   timestamptz not null
);

create index request_key_until on request_key (until);
