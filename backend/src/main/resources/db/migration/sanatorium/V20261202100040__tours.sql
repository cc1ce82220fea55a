-- Tours of a programme, who applied for them, and the draw. A tour takes its places from the account of its union.
create table sanatorium_tour (
    id               uuid          primary key,
    root_id          uuid          not null,
    program_id       uuid          not null references sanatorium_program (id),
    union_id         uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    quota_id         uuid          not null references sanatorium_quota (id),
    name             text          not null,
    division         text          not null check (division ~ '^[1-9][0-9]{5}$'),
    destination      text          not null,
    outside          boolean       not null,
    supported_region boolean       not null,
    base_id          uuid          references sanatorium_base (id),
    form             text          not null check (form in ('UNIT_GROUP', 'POOLED', 'DESIGNATED_BASE')),
    begins_on        date          not null,
    days             integer       not null check (days between 1 and 60),
    price            numeric(18,2) not null check (price >= 0),
    minimum          integer       not null check (minimum between 1 and 1000),
    maximum          integer       not null check (maximum between minimum and 1000),
    apply_until      date          not null check (apply_until < begins_on),
    status           text          not null check (status in ('OPEN', 'DRAWN', 'LOCKED', 'DEPARTED', 'SETTLED', 'CANCELLED')),
    places           integer       not null,
    last_no          integer       not null default 0,
    applied          integer       not null default 0,
    taken            integer       not null default 0,
    waiting          integer       not null default 0,
    papers           jsonb,
    reason           text,
    planned_by       text          not null,
    version          integer       not null default 0,
    updated_at       timestamptz   not null,
    -- the last word about the last place
    constraint sanatorium_tour_not_oversold check (taken between 0 and maximum),
    constraint sanatorium_tour_counts check (applied >= 0 and waiting >= 0 and places >= 0),
    constraint sanatorium_tour_minimum check (status not in ('LOCKED', 'DEPARTED', 'SETTLED') or places >= minimum),
    constraint sanatorium_tour_papers check (status not in ('DEPARTED', 'SETTLED') or papers is not null),
    check ((status = 'CANCELLED') = (reason is not null)),
    check ((form = 'DESIGNATED_BASE') = (base_id is not null))
) with (fillfactor = 70);
comment on column sanatorium_tour.places is 'How many places of the account it has: all of them until the lock, then those of the group.';
comment on column sanatorium_tour.taken is 'Persons with a place; kept by a trigger like applied and waiting.';
comment on column sanatorium_tour.papers is 'Accident insurance and registration; nobody leaves without.';
create index sanatorium_tour_program on sanatorium_tour (program_id, begins_on, id);
create index sanatorium_tour_union on sanatorium_tour (union_id, id);
create index sanatorium_tour_quota on sanatorium_tour (quota_id);
create index sanatorium_tour_base on sanatorium_tour (base_id) where base_id is not null;

create table sanatorium_draw (
    tour_id      uuid        primary key references sanatorium_tour (id),
    seed         text        not null,
    commitment   text        not null check (commitment ~ '^[0-9a-f]{64}$'),
    committed_by text        not null,
    committed_at timestamptz not null,
    run_by       text,
    run_at       timestamptz,
    published    jsonb,
    check ((run_at is null) = (published is null) and (run_at is null) = (run_by is null))
);
comment on column sanatorium_draw.commitment is 'SM3 of the seed, published before the seed is opened; made once.';

create table sanatorium_application (
    id         uuid        primary key,
    root_id    uuid        not null,
    tour_id    uuid        not null references sanatorium_tour (id),
    union_id   uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    number     text        not null,
    size       integer     not null check (size between 1 and 10),
    heads      integer     not null check (heads between 0 and size),
    code       text        unique check (code ~ '^[A-HJ-NP-Z2-9]{8}$'),
    status     text        not null check (status in ('GATHERING', 'COMPLETE', 'PLACED', 'WAITING', 'WITHDRAWN')),
    rank       integer     check (rank > 0),
    decided_by text        check (decided_by in ('FIRST', 'PRIORITY', 'LAST_TRIP', 'SENIORITY', 'DRAW', 'LATE')),
    applied_at timestamptz not null,
    version    integer     not null default 0,
    updated_at timestamptz not null,
    constraint sanatorium_application_number unique (tour_id, number),
    constraint sanatorium_application_heads check ((status = 'WITHDRAWN') = (heads = 0)),
    constraint sanatorium_application_complete check (status <> 'COMPLETE' or heads = size),
    check ((rank is null) = (decided_by is null) and (rank is not null or status not in ('PLACED', 'WAITING')))
);
comment on table sanatorium_application is 'One or several persons who go together or not at all; its union is that of the tour.';
create unique index sanatorium_application_rank on sanatorium_application (tour_id, rank) where rank is not null;
create index sanatorium_application_union on sanatorium_application (union_id);

create table sanatorium_applicant (
    id             uuid          primary key,
    root_id        uuid          not null,
    application_id uuid          not null references sanatorium_application (id),
    tour_id        uuid          not null references sanatorium_tour (id),
    program_id     uuid          not null references sanatorium_program (id),
    person_id      uuid          not null references person (id),
    union_id       uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    name           text          not null,
    year           integer       not null,
    asked          boolean       not null,
    priority       text          not null check (priority in ('FRONT_LINE', 'HARD_POST', 'MODEL_WORKER', 'SKILLED',
                                                              'INJURED_ON_DUTY', 'RETIRING_SOON', 'ORDINARY')),
    confirmed      boolean       not null default false,
    last_year      integer,
    senior_since   date          not null,
    decision       jsonb         not null,
    here           boolean       not null default true,
    cause          text          check (cause in ('OWN_WISH', 'PROVEN')),
    loss           numeric(18,2) check (loss >= 0),
    loss_borne_by  text          check (loss_borne_by in ('NOBODY', 'HERSELF', 'UNIT')),
    counts_as_used boolean       not null default false,
    attended       boolean,
    settled_on     date,
    version        integer       not null default 0,
    updated_at     timestamptz   not null,
    check ((loss_borne_by is null) = (loss is null) and (loss_borne_by is null) = (cause is null)),
    constraint sanatorium_applicant_loss check ((loss_borne_by = 'NOBODY') = (loss = 0)),
    check (not (here and counts_as_used))
);
comment on column sanatorium_applicant.union_id is 'Whose member she is, and whose uptake she counts for, wherever the tour is arranged.';
comment on column sanatorium_applicant.confirmed is 'Who arranges the tour has looked at the class; until then it counts for nothing.';
comment on column sanatorium_applicant.name is 'As she applied: who calls the roll may be of another union and sees no file of hers.';
comment on column sanatorium_applicant.asked is 'She made the application; her companions joined it.';
comment on column sanatorium_applicant.here is 'Takes part by now; false once she withdrew, was taken off or let somebody else go.';
-- one tour of a year for one person at a time, of whatever programme; once it is settled the completion speaks
create unique index sanatorium_applicant_once on sanatorium_applicant (person_id, year) where here and settled_on is null;
create index sanatorium_applicant_program on sanatorium_applicant (program_id);
create index sanatorium_applicant_application on sanatorium_applicant (application_id);
create index sanatorium_applicant_tour on sanatorium_applicant (tour_id, id);
create index sanatorium_applicant_person on sanatorium_applicant (person_id);
create index sanatorium_applicant_union on sanatorium_applicant (union_id);

-- Persons with a place and on the list are counted in the tour, whoever wrote.
create function sanatorium_application_counted() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    was integer := coalesce(old.heads, 0);
begin
    update sanatorium_tour
       set applied = applied + new.heads - was,
           taken   = taken   + case when new.status = 'PLACED' then new.heads else 0 end
                             - case when old.status = 'PLACED' then was else 0 end,
           waiting = waiting + case when new.status = 'WAITING' then new.heads else 0 end
                             - case when old.status = 'WAITING' then was else 0 end
     where id = new.tour_id;
    return null;
end $$;
create trigger sanatorium_application_counted after insert or update of status, heads on sanatorium_application
    for each row execute function sanatorium_application_counted();
revoke all on function sanatorium_application_counted() from public;

-- An application has as many heads as persons who take part, whenever a transaction ends.
create function sanatorium_application_matches() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    application uuid := case tg_table_name when 'sanatorium_application' then new.id else null end;
begin
    if tg_table_name = 'sanatorium_applicant' then
        application := new.application_id;
    end if;
    if exists (select 1 from sanatorium_application a
                where a.id = application
                  and a.heads <> (select count(*) from sanatorium_applicant p where p.application_id = a.id and p.here)) then
        raise exception 'persons and heads differ'
            using errcode = '23514', constraint = 'sanatorium_application_matches';
    end if;
    return null;
end $$;
create constraint trigger sanatorium_application_matches after insert or update on sanatorium_application
    deferrable initially deferred for each row execute function sanatorium_application_matches();
create constraint trigger sanatorium_applicant_matches after insert or update on sanatorium_applicant
    deferrable initially deferred for each row execute function sanatorium_application_matches();
revoke all on function sanatorium_application_matches() from public;

-- Holds a tour until the transaction ends, so that whoever comes next decides on what this one leaves.
create function sanatorium_tour_hold(tour uuid) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform 1 from sanatorium_tour where id = tour for update;
end $$;
create function sanatorium_tour_next_number(tour uuid) returns integer
    language sql security definer set search_path = public, pg_temp as $$
    update sanatorium_tour set last_no = last_no + 1 where id = tour returning last_no;
$$;

-- What came after the draw stands behind everybody who was in it. The first on the list who fits as a whole gets what is
-- free, then the next one; told are the persons who have a place now.
create function sanatorium_tour_fill(tour uuid) returns setof uuid
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    fits uuid;
begin
    perform 1 from sanatorium_tour where id = tour and status = 'DRAWN' for update;
    if not found then
        return;
    end if;
    update sanatorium_application a
       set status = 'WAITING', rank = late.rank, decided_by = 'LATE', version = a.version + 1, updated_at = now()
      from (select c.id,
                   (select coalesce(max(o.rank), 0) from sanatorium_application o where o.tour_id = tour)
                   + row_number() over (order by length(c.number), c.number) as rank
              from sanatorium_application c where c.tour_id = tour and c.status = 'COMPLETE') late
     where a.id = late.id;
    loop
        select a.id into fits
          from sanatorium_application a
          join sanatorium_tour t on t.id = a.tour_id
         where a.tour_id = tour and a.status = 'WAITING' and a.heads <= t.maximum - t.taken
         order by a.rank limit 1;
        exit when not found;
        update sanatorium_application
           set status = 'PLACED', version = version + 1, updated_at = now()
         where id = fits;
        return query select p.person_id from sanatorium_applicant p where p.application_id = fits and p.here;
    end loop;
end $$;

-- A tour whose every participant is settled, each by her own union, is settled.
create function sanatorium_tour_settled(tour uuid) returns void
    language sql security definer set search_path = public, pg_temp as $$
    update sanatorium_tour t
       set status = 'SETTLED', version = t.version + 1, updated_at = now()
     where t.id = tour and t.status = 'DEPARTED'
       and not exists (select 1 from sanatorium_applicant p
                        where p.tour_id = t.id and p.here and p.settled_on is null);
$$;
-- Persons with a place on tours of a programme that leave in a year, inside the province and outside, whoever arranges them.
create function sanatorium_tour_sides(program uuid, of_year integer, out inside integer, out outside integer)
    language sql stable security definer set search_path = public, pg_temp as $$
    select coalesce(sum(t.taken) filter (where not t.outside), 0)::integer,
           coalesce(sum(t.taken) filter (where t.outside), 0)::integer
      from sanatorium_tour t
     where t.program_id = program and extract(year from t.begins_on) = of_year and t.status <> 'CANCELLED';
$$;
create function sanatorium_application_mine() returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select application_id from sanatorium_applicant where person_id = any (app_persons());
$$;
-- Whether somebody of the caller's own unions is in an application, whoever arranges the tour.
create function sanatorium_application_with_hers(application uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select 1 from sanatorium_applicant p
                    where p.application_id = application
                      and array[p.l1, p.l2, p.l3, p.l4, p.l5, p.l6] && app_tops());
$$;
-- Who knows the code of an application whose companions are missing may join it.
create function sanatorium_application_by_code(known text)
    returns table (id uuid, tour_id uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
    select a.id, a.tour_id from sanatorium_application a where a.code = known and a.status = 'GATHERING';
$$;
create function sanatorium_application_joined(application uuid) returns void
    language sql security definer set search_path = public, pg_temp as $$
    update sanatorium_application
       set heads = heads + 1, status = case when heads + 1 = size then 'COMPLETE' else status end,
           version = version + 1, updated_at = now()
     where id = application and status = 'GATHERING'
       and exists (select 1 from sanatorium_applicant p
                    where p.application_id = application and p.here and p.person_id = any (app_persons()));
$$;
revoke all on function sanatorium_tour_hold(uuid), sanatorium_tour_next_number(uuid), sanatorium_tour_fill(uuid),
    sanatorium_tour_sides(uuid, integer), sanatorium_tour_settled(uuid), sanatorium_application_mine(), sanatorium_application_with_hers(uuid),
    sanatorium_application_by_code(text), sanatorium_application_joined(uuid) from public;
grant execute on function sanatorium_tour_hold(uuid), sanatorium_tour_next_number(uuid), sanatorium_tour_fill(uuid),
    sanatorium_tour_sides(uuid, integer), sanatorium_tour_settled(uuid), sanatorium_application_mine(), sanatorium_application_with_hers(uuid),
    sanatorium_application_by_code(text), sanatorium_application_joined(uuid)
    to unionhome_app;

alter table sanatorium_tour enable row level security;
create policy with_the_program on sanatorium_tour for select
    using (exists (select 1 from sanatorium_program p where p.id = program_id));
create policy plan_in_scope on sanatorium_tour for insert
    with check (array[l1, l2, l3, l4, l5, l6] && (select app_tops())::uuid[]);
create policy keep_in_scope on sanatorium_tour for update
    using (array[l1, l2, l3, l4, l5, l6] && (select app_tops())::uuid[]);
alter table sanatorium_draw enable row level security;
create policy with_the_tour on sanatorium_draw for select
    using (exists (select 1 from sanatorium_tour t where t.id = tour_id));
create policy commit_in_scope on sanatorium_draw for insert
    with check (exists (select 1 from sanatorium_tour t
                         where t.id = tour_id and array[t.l1, t.l2, t.l3, t.l4, t.l5, t.l6] && (select app_tops())::uuid[]));
create policy run_in_scope on sanatorium_draw for update
    using (exists (select 1 from sanatorium_tour t
                    where t.id = tour_id and array[t.l1, t.l2, t.l3, t.l4, t.l5, t.l6] && (select app_tops())::uuid[]));
alter table sanatorium_application enable row level security;
create policy in_scope_or_mine on sanatorium_application
    using (   array[l1, l2, l3, l4, l5, l6] && (select app_tops())::uuid[]
           or id in (select sanatorium_application_mine()));
create policy with_members_of_hers on sanatorium_application for select
    using (sanatorium_application_with_hers(id));
create policy apply on sanatorium_application for insert
    with check (heads = 1 and status in ('GATHERING', 'COMPLETE') and rank is null);
alter table sanatorium_applicant enable row level security;
create policy in_scope_or_mine on sanatorium_applicant
    using (   person_id = any ((select app_persons())::uuid[])
           or array[l1, l2, l3, l4, l5, l6] && (select app_tops())::uuid[]
           or application_id in (select sanatorium_application_mine())
           or exists (select 1 from sanatorium_application a
                       where a.id = application_id
                         and array[a.l1, a.l2, a.l3, a.l4, a.l5, a.l6] && (select app_tops())::uuid[]));
-- a year that counts as used goes with the person
create policy of_the_person on sanatorium_applicant for select
    using (counts_as_used and exists (select 1 from membership m
                                       where m.person_id = sanatorium_applicant.person_id and upper_inf(m.period)));
grant select, insert on sanatorium_tour, sanatorium_draw, sanatorium_application, sanatorium_applicant to unionhome_app;
grant update (status, places, papers, reason, version, updated_at) on sanatorium_tour to unionhome_app;
grant update (run_by, run_at, published) on sanatorium_draw to unionhome_app;
grant update (heads, status, rank, decided_by, version, updated_at) on sanatorium_application to unionhome_app;
grant update (priority, confirmed, here, settled_on, cause, loss, loss_borne_by, counts_as_used, attended, version, updated_at)
    on sanatorium_applicant to unionhome_app;

-- Tours that are not settled go to the union that takes another one's place.
create function sanatorium_tour_hand_over(from_union uuid, into_union uuid) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    moved integer;
begin
    if (select count(*) from union_node u
         where u.id in (from_union, into_union)
           and array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6] && app_tops()) < 2 then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    update sanatorium_application a
       set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6
      from union_node u, sanatorium_tour t
     where u.id = into_union and a.union_id = from_union and t.id = a.tour_id
       and t.status in ('OPEN', 'DRAWN', 'LOCKED', 'DEPARTED');
    update sanatorium_tour t
       set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6,
           version = t.version + 1, updated_at = now()
      from union_node u
     where u.id = into_union and t.union_id = from_union and t.status in ('OPEN', 'DRAWN', 'LOCKED', 'DEPARTED');
    get diagnostics moved = row_count;
    return moved;
end $$;
revoke all on function sanatorium_tour_hand_over(uuid, uuid) from public;
grant execute on function sanatorium_tour_hand_over(uuid, uuid) to unionhome_app;
