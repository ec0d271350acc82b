-- How fast mails go to a domain: one row for each domain that mails go to, with no address in it.
create table mail_domain (
    name              text        not null primary key,
    -- When the mails let go so far are through, and when those told to wait have had their turn.
    free_at           timestamptz not null,
    queue_at          timestamptz not null,
    -- How often it pushed back of late, and until when nothing goes.
    step              int         not null,
    pushed_back_at    timestamptz,
    closed_until      timestamptz not null,
    -- Mails and complaints of that day (UTC) and of the day before.
    day               date        not null,
    mails             bigint      not null,
    complaints        bigint      not null,
    mails_before      bigint      not null,
    complaints_before bigint      not null
);
