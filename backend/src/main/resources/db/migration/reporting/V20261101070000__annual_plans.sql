-- Annual plans: one of each union and year, its items with the windows of time that their words mean.
create table annual_plan (
    id              uuid        primary key,
    root_id         uuid        not null,
    union_id        uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    year            smallint    not null check (year between 2000 and 2100),
    title           text        not null,
    document_number text,
    import_id       uuid,
    version         integer     not null default 0,
    updated_at      timestamptz not null,
    unique (union_id, year)
);
create index annual_plan_l1 on annual_plan (l1, year, id);
create index annual_plan_l2 on annual_plan (l2, year, id);
create index annual_plan_l3 on annual_plan (l3, year, id);
create index annual_plan_l4 on annual_plan (l4, year, id);
create index annual_plan_l5 on annual_plan (l5, year, id);
create index annual_plan_l6 on annual_plan (l6, year, id);

create table plan_item (
    id            uuid           primary key,
    plan_id       uuid           not null references annual_plan (id),
    root_id       uuid           not null,
    union_id      uuid           not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    number        integer        not null check (number > 0),
    section       text           not null,
    title         text           not null,
    schedule_text text           not null,
    windows       datemultirange not null check (not isempty(windows)),
    version       integer        not null default 0,
    unique (plan_id, section, title)
);
create index plan_item_plan on plan_item (plan_id, number);
create index plan_item_union on plan_item (union_id);

alter table annual_plan enable row level security;
create policy visible on annual_plan for select
    using (   union_id = any ((select app_lineage())::uuid[])
           or l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
create policy write_in_scope on annual_plan
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));

alter table plan_item enable row level security;
create policy visible on plan_item for select
    using (   union_id = any ((select app_lineage())::uuid[])
           or l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
create policy write_in_scope on plan_item
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));

grant select, insert, update, delete on annual_plan, plan_item to unionhome_app;
