-- Reorganisations (机构改革): merging, splitting, renaming, moving and dissolving unions as one dated operation, drafted
-- by one person and carried out by another. What each union became, and from what, stays recorded.
create table reorganization (
    id              uuid        primary key,
    root_id         uuid        not null,
    union_id        uuid        not null references union_node (id),
    title           text        not null,
    document_number text,
    effective_on    date        not null,
    steps           jsonb       not null,
    concerned       jsonb       not null,
    outcome         jsonb,
    status          text        not null default 'DRAFT' check (status in ('DRAFT', 'CARRIED_OUT', 'CANCELLED')),
    drafted_by      text        not null,
    drafter_name    text        not null,
    drafted_at      timestamptz not null,
    closed_by       text,
    closer_name     text,
    closed_at       timestamptz,
    version         integer     not null default 0,
    check ((status = 'DRAFT') = (closed_by is null)),
    constraint carried_out_by_somebody_else check (status <> 'CARRIED_OUT' or closed_by <> drafted_by)
);
create index reorganization_union on reorganization (union_id, id);

create table union_succession (
    predecessor_id    uuid not null references union_node (id),
    successor_id      uuid not null references union_node (id),
    reorganization_id uuid not null references reorganization (id),
    how               text not null check (how in ('MERGE', 'SPLIT', 'DISSOLVE')),
    on_day            date not null,
    primary key (predecessor_id, successor_id, reorganization_id)
);
create index union_succession_successor on union_succession (successor_id);
create index union_succession_reorganization on union_succession (reorganization_id);

alter table reorganization enable row level security;
create policy in_scope on reorganization
    using (exists (select 1 from union_node n
                    where n.id = reorganization.union_id
                      and array[n.l1, n.l2, n.l3, n.l4, n.l5, n.l6] && (select app_tops())::uuid[]));
alter table union_succession enable row level security;
create policy either_in_scope on union_succession
    using (exists (select 1 from union_node n
                    where n.id in (predecessor_id, successor_id)
                      and array[n.l1, n.l2, n.l3, n.l4, n.l5, n.l6] && (select app_tops())::uuid[]));
grant select, insert, update on reorganization to unionhome_app;
grant select, insert on union_succession to unionhome_app;

-- Every row that belongs to a union carries the path to it. When unions are moved these paths are read anew from the
-- tree, in every table that has them; these are the exceptions.
create table union_path_kept (
    table_name text primary key,
    reason     text not null
);
insert into union_path_kept (table_name, reason) values
    ('union_history', 'says what was'),
    ('audit_entry',   'is never changed'),
    ('membership',    'goes on in a new period');
alter table union_path_kept enable row level security;
create policy everybody on union_path_kept for select using (true);
grant select on union_path_kept to unionhome_app;

-- Looks past row-level security, so it asks first whether the caller works in all of these unions. The number of rows.
create function union_paths_follow(unions uuid[]) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    followed text;
    rows     integer;
    total    integer := 0;
begin
    if exists (select 1 from union_node u
                where u.id = any (unions)
                  and not (array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6] && app_tops())) then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    for followed in
        select c.relname
          from pg_class c
         where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
           and (select count(*) from pg_attribute a
                 where a.attrelid = c.oid and a.attname in ('union_id', 'l1', 'l2', 'l3', 'l4', 'l5', 'l6')
                   and not a.attisdropped) = 7
           and not exists (select 1 from union_path_kept k where k.table_name = c.relname)
         order by c.relname
    loop
        execute format(
            'update %I t
                set l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6
               from union_node u
              where t.union_id = u.id and u.id = any ($1)
                and (t.l1, t.l2, t.l3, t.l4, t.l5, t.l6) is distinct from (u.l1, u.l2, u.l3, u.l4, u.l5, u.l6)',
            followed) using unions;
        get diagnostics rows = row_count;
        total := total + rows;
    end loop;
    return total;
end $$;
revoke all on function union_paths_follow(uuid[]) from public;
grant execute on function union_paths_follow(uuid[]) to unionhome_app;

-- Whether something may begin in a union. A reorganisation of its tree that is under way is waited for, and none begins
-- before the caller's transaction ends: what is asked here stays true until then. Answers for any union, as those who
-- want to join one do not see it yet.
create function union_is_living(asked uuid) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    root   uuid;
    living boolean;
begin
    select u.root_id into root from union_node u where u.id = asked;
    perform pg_advisory_xact_lock_shared(hashtextextended('tree|' || root, 0));
    select u.status = 'ACTIVE' into living from union_node u where u.id = asked;
    return coalesce(living, false);
end $$;
revoke all on function union_is_living(uuid) from public;
grant execute on function union_is_living(uuid) to unionhome_app;
