-- Journeys that fell silent, until others were told: the outbox of journey.silenced.v1. Ids alone.
create table silenced (
    journey_id uuid        not null,
    cause      text        not null,
    at         timestamptz not null,
    primary key (journey_id, at, cause)
);
