-- What readers said of texts. The hash is keyed and of reader and text together: it lets the same reader
-- change an answer, names nobody, and two answers of one reader have nothing in common.
create table helpful_answer (
    hash     bytea   not null primary key,
    item     text    not null,
    revision text    not null,
    helpful  boolean not null
);
