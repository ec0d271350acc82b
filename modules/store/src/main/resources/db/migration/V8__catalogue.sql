-- The catalogue that journeys are planned with, by its revision, and when it was last heard of, in real time.
create table catalogue (
    one          boolean     not null primary key default true check (one),
    revision     bigint      not null,
    confirmed_at timestamptz not null
);

-- Since when, by the product's clock, each item has been as it is.
create table catalogue_item (
    item     text        not null primary key,
    revision bigint      not null,
    since    timestamptz not null
);

-- The catalogue that a journey was last planned with; by the index those of another are found at once.
alter table journey add column catalogue bigint not null default 0;

create index journey_catalogue on journey (catalogue);
