-- Files on their way in. The file itself is not kept: its cells stand in import_chunk, what each row would do in
-- import_row. Both hold personal data and are encrypted as a whole (SM4-GCM); no plain value is in any column.
create table import_file (
    id             uuid        primary key,
    root_id        uuid        not null,
    union_id       uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    kind           text        not null,
    year           integer,
    file_name      text        not null,
    status         text        not null check (status in ('PREVIEWING', 'READY', 'COMMITTING', 'COMMITTED',
                                                          'UNDOING', 'UNDONE', 'FAILED')),
    columns        bytea       not null,
    rows           integer,
    added          integer,
    changed        integer,
    unchanged      integer,
    errors         integer,
    warnings       integer,
    preview_hash   text,
    job_id         uuid,
    failure        text,
    subject        text        not null,
    actor          text        not null,
    created_at     timestamptz not null default now(),
    committed_at   timestamptz,
    undoable_until timestamptz,
    version        integer     not null default 0
);
create index import_file_union on import_file (union_id);
create index import_file_l1 on import_file (l1, id);
create index import_file_l2 on import_file (l2, id);
create index import_file_l3 on import_file (l3, id);
create index import_file_l4 on import_file (l4, id);
create index import_file_l5 on import_file (l5, id);
create index import_file_l6 on import_file (l6, id);

-- Some hundred rows of a file, as they were.
create table import_chunk (
    import_id uuid    not null references import_file (id) on delete cascade,
    no        integer not null,
    row_count integer not null,
    cells     bytea   not null,
    primary key (import_id, no)
);

-- What one row would do. The entity is what it changes, or the id that the new thing gets.
create table import_row (
    import_id uuid    not null references import_file (id) on delete cascade,
    row_no    integer not null,
    outcome   text    not null check (outcome in ('NEW', 'CHANGED', 'UNCHANGED', 'ERROR')),
    entity_id uuid    not null,
    verdict   bytea   not null,
    primary key (import_id, row_no)
);
create index import_row_outcome on import_row (import_id, outcome, row_no);

alter table import_file enable row level security;
create policy in_scope on import_file
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[])
           or (select app_subject()) = 'system:housekeeping');
alter table import_chunk enable row level security;
create policy with_file on import_chunk using (import_id in (select f.id from import_file f));
alter table import_row enable row level security;
create policy with_file on import_row using (import_id in (select f.id from import_file f));

grant select, insert, update on import_file to unionhome_app;
grant select, insert, delete on import_chunk, import_row to unionhome_app;
