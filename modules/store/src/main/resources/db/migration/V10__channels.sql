-- The way a digest takes; what cannot go by push goes by email, in the same row, so never twice.
alter table digest add column channel text not null default 'email'
    check (channel in ('email', 'push'));

-- The way that an item took; null for what was not sent, and for what was sent before this stood here.
alter table ledger add column channel text;
