-- Its end was sent and nobody knows the answer: it goes again as it is, or never.
alter table digest add column may_have_arrived boolean not null default false;
