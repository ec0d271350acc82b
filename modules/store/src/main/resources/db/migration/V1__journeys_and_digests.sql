-- One row per journey: what it folds to, what was sent, and when to look at it next.
create table journey (
    id           uuid primary key,
    shard        smallint    not null,
    state        jsonb       not null,
    memory       jsonb       not null,
    plan_version bigint      not null default 0,
    lost         boolean     not null default false,
    next_due_at  timestamptz
);

create index journey_due on journey (shard, next_due_at, id) where next_due_at is not null;

-- The feeds of the last 48 hours. Narrow, and with room for updates in place: feeds are many.
create table recent_feeds (
    journey_id   uuid   not null primary key references journey (id),
    feed_version bigint not null default 0,
    feeds        jsonb  not null
) with (fillfactor = 70);

-- Every event but log entries, once: the guard against duplicates and the history of a journey.
create table journey_event (
    journey_id  uuid        not null references journey (id),
    source      text        not null,
    event_id    text        not null,
    type        text        not null,
    happened_at timestamptz not null,
    arrived_at  timestamptz not null,
    data        jsonb       not null,
    primary key (journey_id, source, event_id)
);

-- Log entries, by week of when they happened.
create table feed_entry (
    journey_id  uuid        not null,
    happened_at timestamptz not null,
    source      text        not null,
    event_id    text        not null,
    type        text        not null,
    arrived_at  timestamptz not null,
    data        jsonb       not null,
    primary key (journey_id, happened_at, source, event_id)
) partition by range (happened_at);

-- Events about a partner's reference that nobody has subscribed yet; kept seven days.
create table waiting_event (
    journey_id uuid        not null,
    source     text        not null,
    event_id   text        not null,
    arrived_at timestamptz not null,
    event      jsonb       not null,
    primary key (journey_id, source, event_id)
);

-- Which journey an address belongs to, by a keyed hash of the address.
create table address (
    hash       bytea not null primary key,
    journey_id uuid  not null references journey (id)
);

-- What goes to one person by one release. The row is the outbox and the claim.
create table digest (
    journey_id    uuid        not null references journey (id),
    id            uuid        not null,
    recipient_id  text        not null,
    kind          text        not null,
    items         jsonb       not null,
    plan_version  bigint      not null,
    feed_version  bigint,
    scheduled_for timestamptz not null,
    send_before   timestamptz not null,
    state         text        not null default 'ready'
        check (state in ('ready', 'sending', 'sent', 'failed', 'returned', 'unknown')),
    attempts      integer     not null default 0,
    next_try_at   timestamptz not null,
    rung_at       timestamptz,
    claimed_at    timestamptz,
    concluded_at  timestamptz,
    reason        text,
    primary key (journey_id, id)
);

create index digest_open on digest (next_try_at) where state in ('ready', 'sending');

-- History for people, by month; the plan never reads it.
create table ledger (
    journey_id   uuid        not null,
    at           timestamptz not null,
    recipient_id text        not null,
    item         text        not null,
    occurrence   text        not null,
    outcome      text        not null,
    reason       text        not null,
    digest_id    uuid,
    primary key (journey_id, at, recipient_id, item, occurrence, outcome)
) partition by range (at);

create table secret (
    name  text  not null primary key,
    value bytea not null
);

-- The instant of a clock that is moved by hand; no row where the real one is used.
create table product_clock (
    one boolean     not null primary key default true check (one),
    now timestamptz not null
);
