-- What a mail repeats of the urgent advice that was given on a page or to a request.
alter table digest add column advice jsonb not null default '[]';

-- Whether the same advice was repeated to somebody of late.
create index digest_urgent on digest (journey_id, scheduled_for) where kind = 'urgent';

-- Urgent advice on events whose senders cannot be answered, until they were told: the outbox of
-- advice.withheld.v1. Ids alone.
create table withheld_advice (
    journey_id uuid        not null,
    source     text        not null,
    event_id   text        not null,
    rule       text        not null,
    at         timestamptz not null,
    primary key (journey_id, source, event_id, rule)
);
