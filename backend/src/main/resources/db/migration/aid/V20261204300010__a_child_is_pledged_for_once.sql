-- For the same child of the same guardian one pledge runs at a time, in whichever group of the tree. The names stay
-- encrypted; a keyed index recognises them. What was entered before gets its index from the application, which has the key.
alter table aid_pledge
    add column child_index      bytea,
    add column another_child    boolean not null default false,
    add column graduation_reason text,
    add column runs             daterange not null generated always as (
        daterange(first_month,
                  greatest(first_month::timestamp,
                           make_date(extract(year from least(coalesce(ended_on, graduates_on), graduates_on))::integer,
                                     extract(month from least(coalesce(ended_on, graduates_on), graduates_on))::integer,
                                     1) + interval '1 month')::date)) stored,
    add constraint aid_pledge_child_once exclude using gist (
        root_id with =, child_index with =, runs with &&) where (child_index is not null);
comment on column aid_pledge.child_index is
    'Keyed index of the names of child and guardian; absent where an older pledge runs for the same child.';
comment on column aid_pledge.another_child is
    'Told apart by the officer from another child of the same names: the index is one of the group alone.';
comment on column aid_pledge.runs is 'From the first month to the last that is due.';
comment on column aid_pledge.graduation_reason is 'Why the month of the graduation was last put right.';
create index aid_pledge_unindexed on aid_pledge (id) where child_index is null;

grant update (child_index, graduates_on, graduation_reason) on aid_pledge to unionhome_app;
