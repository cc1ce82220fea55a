-- Employers are counted by themselves: one may have several unions, one union may cover several small employers'
-- workers. The union that keeps an employer's record decides who may see it; the tree tells where that union stands.
create table employer (
    id                 uuid        primary key,
    root_id            uuid        not null,
    union_id           uuid        not null references union_node (id),
    name               text        not null,
    kind               text        not null check (kind in ('ORGAN', 'INSTITUTION', 'ENTERPRISE', 'SOCIAL_ORG')),
    credit_code        text,
    credit_code_reason text,
    division_code      text,
    version            integer     not null default 0,
    updated_at         timestamptz not null,
    constraint employer_of_a_credit_code unique (root_id, credit_code),
    check (credit_code_reason is null or credit_code is not null)
);
create index employer_union on employer (union_id);
create index employer_name on employer (name collate "zh-Hans-CN-x-icu", id);

alter table union_node
    add column employer_id   uuid references employer (id),
    add column division_code text,
    add column status        text not null default 'ACTIVE' check (status in ('ACTIVE', 'DISSOLVED')),
    -- since when it is as it is now; empty as long as anybody remembers
    add column valid_from    date;
create index union_node_employer on union_node (employer_id) where employer_id is not null;

alter table employer enable row level security;
create policy kept_or_joined on employer for select
    using (   exists (select 1 from union_node n where n.id = employer.union_id)
           or exists (select 1 from union_node n where n.employer_id = employer.id));
create policy add_in_scope on employer for insert
    with check (exists (select 1 from union_node n
                         where n.id = employer.union_id
                           and array[n.l1, n.l2, n.l3, n.l4, n.l5, n.l6] && (select app_tops())::uuid[]));
create policy change_in_scope on employer for update
    using (exists (select 1 from union_node n
                    where n.id = employer.union_id
                      and array[n.l1, n.l2, n.l3, n.l4, n.l5, n.l6] && (select app_tops())::uuid[]));
grant select, insert, update on employer to unionhome_app;
