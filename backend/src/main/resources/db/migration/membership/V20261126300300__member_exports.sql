-- Lists of members as files. Who asked, for what and why stays; the file itself is kept a few days, encrypted part by part
-- (SM4-GCM), and only for whoever asked for it.
create table member_export (
    id           uuid        primary key,
    root_id      uuid        not null,
    subject      text        not null,
    requester    text        not null,
    format       text        not null check (format in ('XLSX', 'CSV')),
    columns      text[]      not null check (cardinality(columns) > 0),
    union_id     uuid        references union_node (id),
    status_asked text        not null,
    as_of        date,
    q            text,
    tops         uuid[]      not null check (cardinality(tops) > 0),
    purpose      text        not null,
    reason       text        not null,
    full_reason  text,
    language     text        not null,
    status       text        not null default 'WORKING' check (status in ('WORKING', 'READY', 'FAILED')),
    failure      text,
    rows         integer,
    bytes        bigint,
    job_id       uuid,
    created_at   timestamptz not null,
    expires_at   timestamptz,
    check (status <> 'READY' or (rows is not null and expires_at is not null))
);
create index member_export_subject on member_export (subject, id);
create index member_export_union on member_export (union_id) where union_id is not null;
create index member_export_expiry on member_export (expires_at);

create table member_export_part (
    export_id uuid    not null references member_export (id),
    no        integer not null,
    content   bytea   not null,
    primary key (export_id, no)
);

alter table member_export enable row level security;
create policy own on member_export
    using (subject = (select app_subject()) or (select app_subject()) = 'system:housekeeping')
    with check (subject = (select app_subject()));
alter table member_export_part enable row level security;
create policy with_export on member_export_part using (export_id in (select e.id from member_export e));
grant select, insert, update on member_export to unionhome_app;
grant select, insert, delete on member_export_part to unionhome_app;
