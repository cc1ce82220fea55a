-- Sanatorium tours (疗休养): programmes of a year or a cycle of years, the register of designated bases, and where the tours
-- of a programme may go.
create table sanatorium_base (
    id            uuid        primary key,
    root_id       uuid        not null,
    union_id      uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    name          text        not null,
    division      text        not null check (division ~ '^[1-9][0-9]{5}$'),
    place         text        not null,
    register_no   text        not null,
    registered_on date        not null,
    struck_on     date        check (struck_on >= registered_on),
    struck_reason text,
    recorded_by   text        not null,
    version       integer     not null default 0,
    updated_at    timestamptz not null,
    check ((struck_on is null) = (struck_reason is null))
);
comment on table sanatorium_base is 'Designated bases; whoever is below the union that registered one may send members there.';
comment on column sanatorium_base.division is 'GB/T 2260.';
create unique index sanatorium_base_once on sanatorium_base (root_id, register_no) where struck_on is null;
create index sanatorium_base_union on sanatorium_base (union_id, id);
create index sanatorium_base_l1 on sanatorium_base (l1, id);
create index sanatorium_base_l2 on sanatorium_base (l2, id);
create index sanatorium_base_l3 on sanatorium_base (l3, id);
create index sanatorium_base_l4 on sanatorium_base (l4, id);
create index sanatorium_base_l5 on sanatorium_base (l5, id);
create index sanatorium_base_l6 on sanatorium_base (l6, id);

create table sanatorium_program (
    id          uuid        primary key,
    root_id     uuid        not null,
    union_id    uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    name        text        not null,
    audience    text        not null check (audience in ('ALL_MEMBERS', 'ADVANCED_WORKERS', 'TALENT')),
    first_year  integer     not null check (first_year between 2000 and 2200),
    years       integer     not null check (years between 1 and 5),
    first_month integer     not null check (first_month between 1 and 12),
    last_month  integer     not null check (last_month between first_month and 12),
    source      text        not null check (source ~ '^[A-Z][A-Z_]+$'),
    forms       text[]      not null check (cardinality(forms) between 1 and 3
                                            and forms <@ array['UNIT_GROUP', 'POOLED', 'DESIGNATED_BASE']),
    province    text        not null check (province ~ '^[1-9][0-9]$'),
    places      integer     not null check (places between 1 and 10000000),
    return_on   date,
    decision    jsonb       not null,
    status      text        not null check (status in ('DRAFT', 'PUBLISHED', 'CLOSED')),
    drafted_by  text        not null,
    version     integer     not null default 0,
    updated_at  timestamptz not null
);
comment on column sanatorium_program.first_month is 'Tours begin in the months from here to last_month of each year of the cycle.';
comment on column sanatorium_program.source is 'From which money it is paid.';
comment on column sanatorium_program.forms is
    'Reimbursement, filing and cover for work injuries depend on the form (浙江省工伤保险条例 art. 18).';
comment on column sanatorium_program.province is 'First two digits of the division code; a tour elsewhere leaves the province.';
comment on column sanatorium_program.places is 'How many places it was drafted with; from its publication on the quota says how many there are.';
comment on column sanatorium_program.return_on is 'From this announced day on places that nobody used go back and are given out anew.';
create index sanatorium_program_union on sanatorium_program (union_id, id);
create index sanatorium_program_l1 on sanatorium_program (l1, id);
create index sanatorium_program_l2 on sanatorium_program (l2, id);
create index sanatorium_program_l3 on sanatorium_program (l3, id);
create index sanatorium_program_l4 on sanatorium_program (l4, id);
create index sanatorium_program_l5 on sanatorium_program (l5, id);
create index sanatorium_program_l6 on sanatorium_program (l6, id);

create table sanatorium_destination (
    program_id       uuid    not null references sanatorium_program (id),
    division         text    not null check (division ~ '^[1-9][0-9]{5}$'),
    name             text    not null,
    supported_region boolean not null,
    primary key (program_id, division)
);
comment on column sanatorium_destination.supported_region is 'A region that the province supports, where tours may be longer.';

create table sanatorium_program_base (
    program_id uuid not null references sanatorium_program (id),
    base_id    uuid not null references sanatorium_base (id),
    primary key (program_id, base_id)
);
create index sanatorium_program_base_base on sanatorium_program_base (base_id);

alter table sanatorium_base enable row level security;
create policy in_scope_or_above on sanatorium_base for select
    using (   union_id = any ((select app_lineage())::uuid[])
           or array[l1, l2, l3, l4, l5, l6] && (select app_tops())::uuid[]
           or exists (select 1 from union_node u
                       where u.id = any ((select app_tops())::uuid[])
                         and sanatorium_base.union_id in (u.l1, u.l2, u.l3, u.l4, u.l5, u.l6)));
create policy register_in_scope on sanatorium_base for insert
    with check (array[l1, l2, l3, l4, l5, l6] && (select app_tops())::uuid[]);
create policy strike_in_scope on sanatorium_base for update
    using (array[l1, l2, l3, l4, l5, l6] && (select app_tops())::uuid[]);

-- Members and officers below read what was published; a draft is its own union's matter.
alter table sanatorium_program enable row level security;
create policy visible on sanatorium_program for select
    using (   array[l1, l2, l3, l4, l5, l6] && (select app_tops())::uuid[]
           or status <> 'DRAFT'
              and (   union_id = any ((select app_lineage())::uuid[])
                   or exists (select 1 from union_node u
                               where u.id = any ((select app_tops())::uuid[])
                                 and sanatorium_program.union_id in (u.l1, u.l2, u.l3, u.l4, u.l5, u.l6))));
create policy draft_in_scope on sanatorium_program for insert
    with check (array[l1, l2, l3, l4, l5, l6] && (select app_tops())::uuid[]);
create policy change_in_scope on sanatorium_program for update
    using (array[l1, l2, l3, l4, l5, l6] && (select app_tops())::uuid[]);
alter table sanatorium_destination enable row level security;
create policy with_the_program on sanatorium_destination for select
    using (exists (select 1 from sanatorium_program p where p.id = program_id));
create policy keep_in_scope on sanatorium_destination
    using (exists (select 1 from sanatorium_program p
                    where p.id = program_id and p.status = 'DRAFT'
                      and array[p.l1, p.l2, p.l3, p.l4, p.l5, p.l6] && (select app_tops())::uuid[]));
alter table sanatorium_program_base enable row level security;
create policy with_the_program on sanatorium_program_base for select
    using (exists (select 1 from sanatorium_program p where p.id = program_id));
create policy keep_in_scope on sanatorium_program_base
    using (exists (select 1 from sanatorium_program p
                    where p.id = program_id and p.status = 'DRAFT'
                      and array[p.l1, p.l2, p.l3, p.l4, p.l5, p.l6] && (select app_tops())::uuid[]));
grant select, insert on sanatorium_base, sanatorium_program to unionhome_app;
grant update (struck_on, struck_reason, version, updated_at) on sanatorium_base to unionhome_app;
grant update (name, audience, first_year, years, first_month, last_month, source, forms, province, places, return_on,
              decision, status, version, updated_at) on sanatorium_program to unionhome_app;
grant select, insert, delete on sanatorium_destination, sanatorium_program_base to unionhome_app;

-- Drafts, programmes that run, and bases in the register go to the union that takes another one's place.
create function sanatorium_program_hand_over(from_union uuid, into_union uuid) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    moved integer;
begin
    if (select count(*) from union_node u
         where u.id in (from_union, into_union)
           and array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6] && app_tops()) < 2 then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    update sanatorium_program p
       set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6,
           version = p.version + 1, updated_at = now()
      from union_node u
     where u.id = into_union and p.union_id = from_union and p.status <> 'CLOSED';
    get diagnostics moved = row_count;
    update sanatorium_base b
       set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6,
           version = b.version + 1, updated_at = now()
      from union_node u
     where u.id = into_union and b.union_id = from_union and b.struck_on is null;
    return moved;
end $$;
revoke all on function sanatorium_program_hand_over(uuid, uuid) from public;
grant execute on function sanatorium_program_hand_over(uuid, uuid) to unionhome_app;
