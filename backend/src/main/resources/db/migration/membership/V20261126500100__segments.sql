-- Saved filters on members. A rule is kept as the tree that was entered; it is compiled anew each time it is asked.
create table segment (
    id         uuid        primary key,
    root_id    uuid        not null,
    union_id   uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    name       text        not null check (length(name) between 2 and 60),
    rule       jsonb       not null,
    version    integer     not null default 0,
    updated_at timestamptz not null,
    constraint one_segment_of_a_name unique (union_id, name)
);
create index segment_l1 on segment (l1, id);
create index segment_l2 on segment (l2, id);
create index segment_l3 on segment (l3, id);
create index segment_l4 on segment (l4, id);
create index segment_l5 on segment (l5, id);
create index segment_l6 on segment (l6, id);

alter table segment enable row level security;
create policy in_scope on segment
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
-- what a union keeps can be used by those below it
create policy from_above on segment for select
    using (union_id in (select unnest(array[n.l1, n.l2, n.l3, n.l4, n.l5, n.l6])
                          from union_node n
                         where n.id = any ((select app_tops())::uuid[])));
grant select, insert, delete on segment to unionhome_app;
grant update (name, rule, version, updated_at) on segment to unionhome_app;

-- Interests are told to nobody; a segment counts them, and a member learns whether she herself is meant.
create policy for_audiences on person_interest for select using ((select app_subject()) = 'system:audience');
create index person_interest_of on person_interest (interest, person_id);
create index membership_post on membership (root_id, post) where post is not null;
