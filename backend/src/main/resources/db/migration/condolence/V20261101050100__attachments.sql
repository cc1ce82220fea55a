-- Photos of a visit, always stored anew as JPEG without metadata.
create table condolence_attachment (
    id       uuid        primary key,
    visit_id uuid        not null references condolence_visit (id),
    root_id  uuid        not null,
    union_id uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    content  bytea       not null,
    bytes    integer     not null generated always as (length(content)) stored check (bytes between 1 and 8388608),
    added_by text        not null,
    added_at timestamptz not null
);
-- a JPEG does not get smaller
alter table condolence_attachment alter column content set storage external;
create index condolence_attachment_visit on condolence_attachment (visit_id, id);
create index condolence_attachment_union on condolence_attachment (union_id);

alter table condolence_attachment enable row level security;
create policy in_scope on condolence_attachment for select
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
create policy add_in_scope on condolence_attachment for insert
    with check (added_by = (select app_subject())
           and (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
                or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
                or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[])));
grant select, insert on condolence_attachment to unionhome_app;
