-- The phones and browsers that people have notifications shown on.
create table device (
    journey_id    uuid        not null,
    id            uuid        not null,
    recipient_id  text        not null,
    endpoint      text        not null,
    p256dh        bytea       not null,
    auth          bytea       not null,
    vapid_key     integer     not null,
    name          text        not null,
    since         timestamptz not null,
    last_success  timestamptz,
    failing_since timestamptz,
    last_failure  timestamptz,
    failures      integer     not null default 0,
    primary key (journey_id, id),
    unique (journey_id, recipient_id, endpoint)
);
