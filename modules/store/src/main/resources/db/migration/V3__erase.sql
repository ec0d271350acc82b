-- Journeys that were erased, by a keyed hash of their id: what comes late or again is dropped.
create table erased (
    hash bytea not null primary key
);

-- A digest that is being sent outlives its journey until its outcome is known.
alter table digest drop constraint digest_journey_id_fkey;

-- An erase looks for a journey's addresses, and so does the check that none is left.
create index address_journey on address (journey_id);
