-- Whom parents invited and who confirmed, by the same keyed hash of the address as in the directory.
create table invited_address (
    journey_id   uuid  not null references journey (id),
    recipient_id text  not null,
    hash         bytea not null,
    primary key (journey_id, recipient_id)
);

create index invited_address_hash on invited_address (hash);
