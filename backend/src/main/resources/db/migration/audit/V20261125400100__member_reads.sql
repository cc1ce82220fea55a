-- Who read what of a person's file, and why (个人信息保护法 arts. 44 and 45: she may know what is done with her data). Lines
-- are added and never changed; only she herself reads them, and each reader those of her own readings.
create table member_read (
    id          uuid        primary key,
    person_id   uuid        not null references person (id),
    at          timestamptz not null,
    part        text        not null check (part in ('FILE', 'TIMELINE', 'VALUES')),
    purpose     text        not null,
    value_names text[]      not null,
    reason      text,
    reader      text        not null,
    reader_name text        not null,
    office      text,
    office_union uuid       references union_node (id),
    request_id  text        not null,
    check (part <> 'VALUES' or (reason is not null and cardinality(value_names) > 0))
);
create index member_read_person on member_read (person_id, id);
create index member_read_office on member_read (office_union) where office_union is not null;

alter table member_read enable row level security;
create policy append on member_read for insert with check (reader = (select app_subject()));
create policy own on member_read for select
    using (person_id = any ((select app_persons())::uuid[]) or reader = (select app_subject()));
grant select, insert on member_read to unionhome_app;
