-- Ends that nobody knows are told too: found by this until the notifier was rung for them.
create index digest_untold on digest (next_try_at) where state = 'unknown' and rung_at is null;
