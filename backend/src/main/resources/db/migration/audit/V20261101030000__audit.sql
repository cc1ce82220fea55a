-- The log. Entries are written with the effect and never changed; within seconds they are sealed into one hash chain
-- (SM3), in the order of sealing. The application may only add.
create table audit_entry (
    id           uuid        primary key,
    at           timestamptz not null,
    subject      text        not null,
    actor        text        not null,
    action       text        not null,
    outcome      text        not null check (outcome in ('DONE', 'REFUSED')),
    union_id     uuid,
    l1 uuid, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    actor_union  uuid,
    subject_type text        not null,
    subject_id   text,
    detail       text,
    request_id   text        not null
);
create index audit_entry_action on audit_entry (action, id);
create index audit_entry_l1 on audit_entry (l1, id);
create index audit_entry_l2 on audit_entry (l2, id);
create index audit_entry_l3 on audit_entry (l3, id);
create index audit_entry_l4 on audit_entry (l4, id);
create index audit_entry_l5 on audit_entry (l5, id);
create index audit_entry_l6 on audit_entry (l6, id);

create table audit_unsealed (
    entry_id uuid primary key references audit_entry (id)
);
create table audit_seal (
    chain_no bigint primary key,
    entry_id uuid   not null unique references audit_entry (id),
    hash     bytea  not null
);

alter table audit_entry enable row level security;
create policy append on audit_entry for insert with check (subject = (select app_subject()) or (select app_subject()) = '');
create policy read_in_scope on audit_entry for select
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[])
           or (select app_subject()) = 'system:audit');
alter table audit_unsealed enable row level security;
create policy append on audit_unsealed for insert with check (true);
create policy sealer on audit_unsealed for all using ((select app_subject()) = 'system:audit');
alter table audit_seal enable row level security;
create policy everybody_reads on audit_seal for select using (true);
create policy sealer on audit_seal for insert with check ((select app_subject()) = 'system:audit');
grant select, insert on audit_entry, audit_seal to unionhome_app;
grant select, insert, delete on audit_unsealed to unionhome_app;
