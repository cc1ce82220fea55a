-- The union tree. Each row carries the ids of its ancestors by level, itself included: "everything below" is one
-- indexed condition (l<level> = top). Kinds and their order are data.
create table union_kind (
    code        text     primary key,
    rank        smallint not null unique
);
insert into union_kind (code, rank) values
    ('FEDERATION', 1), ('WORK_COMMITTEE', 2), ('BASIC', 3), ('SUB_UNION', 4), ('GROUP', 5);

create table union_node (
    id          uuid        primary key,
    root_id     uuid        not null,
    parent_id   uuid        references union_node (id),
    code        text        not null,
    name        text        not null,
    kind        text        not null references union_kind (code),
    level       smallint    not null check (level between 1 and 6),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    policy_pack text,
    import_id   uuid,
    version     integer     not null default 0,
    updated_at  timestamptz not null default now(),
    unique (root_id, code),
    check ((parent_id is null) = (level = 1)),
    check (id = (array[l1, l2, l3, l4, l5, l6])[level])
);
create index union_node_parent on union_node (parent_id, code);
create index union_node_kind on union_node (kind);
create index union_node_l1 on union_node (l1, id);
create index union_node_l2 on union_node (l2, id);
create index union_node_l3 on union_node (l3, id);
create index union_node_l4 on union_node (l4, id);
create index union_node_l5 on union_node (l5, id);
create index union_node_l6 on union_node (l6, id);
create index union_node_import on union_node (import_id) where import_id is not null;

-- Lets every instance notice that the tree it holds in memory is out of date.
create table union_tree_version (
    only_one boolean primary key default true check (only_one),
    version  bigint  not null
);
insert into union_tree_version (version) values (0);
create function union_tree_changed() returns trigger language plpgsql security definer set search_path = public as $$
begin
    update union_tree_version set version = version + 1;
    return null;
end $$;
create trigger union_tree_changed after insert or update or delete on union_node
    for each statement execute function union_tree_changed();

alter table union_node enable row level security;
create policy in_scope on union_node
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[])
           or id = any ((select app_lineage())::uuid[])
           or (select app_subject()) in ('system:tree', 'system:bootstrap'));
alter table union_kind enable row level security;
create policy everybody on union_kind for select using (true);
alter table union_tree_version enable row level security;
create policy everybody on union_tree_version for select using (true);
grant select, insert, update, delete on union_node to unionhome_app;
grant select on union_kind, union_tree_version to unionhome_app;
