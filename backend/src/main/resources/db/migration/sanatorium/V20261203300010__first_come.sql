-- Tours whose places are given in the order of arrival. A place is held while its holder confirms, a freed one is offered
-- to the first who waits until a stated time, and what came of each stays to be read.
alter table sanatorium_tour
    add column allotment    text not null default 'DRAW' check (allotment in ('DRAW', 'FIRST_COME')),
    add column offer_days   integer check (offer_days between 1 and 10),
    add column hold_minutes integer check (hold_minutes between 5 and 1440),
    add constraint sanatorium_tour_first_come check (
        (allotment = 'FIRST_COME') = (offer_days is not null) and (offer_days is null) = (hold_minutes is null)),
    add constraint sanatorium_tour_without_draw check (allotment = 'DRAW' or status <> 'DRAWN');
comment on column sanatorium_tour.offer_days is 'Working days that an offer stands.';
comment on column sanatorium_tour.taken is
    'Persons with a place, held and offered ones included; kept by a trigger like applied and waiting.';

alter table sanatorium_application
    add column until_at timestamptz,
    add column ending   text check (ending in ('DECLINED', 'OFFER_RAN_OUT', 'HOLD_RAN_OUT')),
    drop constraint sanatorium_application_status_check,
    add constraint sanatorium_application_status_check check (
        status in ('GATHERING', 'COMPLETE', 'HELD', 'OFFERED', 'PLACED', 'WAITING', 'WITHDRAWN')),
    drop constraint sanatorium_application_decided_by_check,
    add constraint sanatorium_application_decided_by_check check (
        decided_by in ('FIRST', 'PRIORITY', 'LAST_TRIP', 'SENIORITY', 'DRAW', 'LATE', 'ARRIVAL')),
    add constraint sanatorium_application_until check ((status in ('HELD', 'OFFERED')) = (until_at is not null)),
    add constraint sanatorium_application_ending check (ending is null or status = 'WITHDRAWN');
comment on column sanatorium_application.until_at is 'When the hold or the offer runs out.';
comment on column sanatorium_application.ending is 'What came of a hold or an offer that did not become a place.';
create index sanatorium_application_line on sanatorium_application (tour_id, rank) where status = 'WAITING';
create index sanatorium_application_due on sanatorium_application (until_at) where until_at is not null;
grant update (until_at, ending) on sanatorium_application to unionhome_app;

-- Counted once for each statement: a batch of members who join is one.
drop trigger sanatorium_application_counted on sanatorium_application;
drop function sanatorium_application_counted();
create function sanatorium_applications_came() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update sanatorium_tour t
       set applied = t.applied + d.applied, taken = t.taken + d.taken, waiting = t.waiting + d.waiting
      from (select tour_id, sum(heads) as applied,
                   coalesce(sum(heads) filter (where status in ('PLACED', 'HELD', 'OFFERED')), 0) as taken,
                   coalesce(sum(heads) filter (where status = 'WAITING'), 0) as waiting
              from came group by tour_id) d
     where t.id = d.tour_id;
    return null;
end $$;
create trigger sanatorium_applications_came after insert on sanatorium_application
    referencing new table as came for each statement execute function sanatorium_applications_came();
create function sanatorium_applications_changed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update sanatorium_tour t
       set applied = t.applied + d.applied, taken = t.taken + d.taken, waiting = t.waiting + d.waiting
      from (select tour_id, sum(sign * heads) as applied,
                   coalesce(sum(sign * heads) filter (where status in ('PLACED', 'HELD', 'OFFERED')), 0) as taken,
                   coalesce(sum(sign * heads) filter (where status = 'WAITING'), 0) as waiting
              from (select tour_id, status, heads, 1 as sign from is_now
                    union all
                    select tour_id, status, heads, -1 from was) both_sides
             group by tour_id) d
     where t.id = d.tour_id and (d.applied <> 0 or d.taken <> 0 or d.waiting <> 0);
    return null;
end $$;
create trigger sanatorium_applications_changed after update on sanatorium_application
    referencing old table as was new table as is_now for each statement execute function sanatorium_applications_changed();

-- Writes a batch of members, whose requests were combined, into the line of a tour. The caller holds the tour and acts for
-- exactly these persons.
create function sanatorium_line_join(tour uuid, moment timestamptz, hold_until timestamptz, applications uuid[],
                                     applicants uuid[], persons uuid[], unions uuid[], names text[], last_years text[],
                                     seniors text[], decisions text[], numbers text[], ranks text[], statuses text[])
    returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not persons <@ app_persons() then
        raise exception 'not for these persons' using errcode = '42501';
    end if;
    perform 1 from sanatorium_tour where id = tour and allotment = 'FIRST_COME' and status = 'OPEN';
    if not found then
        raise exception 'not first come' using errcode = '42501';
    end if;
    insert into sanatorium_application (id, root_id, tour_id, union_id, l1, l2, l3, l4, l5, l6, number, size, heads, status,
                                        rank, decided_by, until_at, applied_at, updated_at)
    select n.id, t.root_id, t.id, t.union_id, t.l1, t.l2, t.l3, t.l4, t.l5, t.l6, n.number, 1, 1, n.status,
           n.rank::integer, 'ARRIVAL', case n.status when 'HELD' then hold_until end, moment, moment
      from unnest(applications, numbers, ranks, statuses) as n (id, number, rank, status)
      join sanatorium_tour t on t.id = tour;
    insert into sanatorium_applicant (id, root_id, application_id, tour_id, program_id, person_id, union_id, l1, l2, l3, l4,
                                      l5, l6, name, year, asked, priority, last_year, senior_since, decision, updated_at)
    select n.id, u.root_id, n.application, t.id, t.program_id, n.person, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, n.name,
           extract(year from t.begins_on)::integer, true, 'ORDINARY', nullif(n.last_year, '')::integer, n.senior::date,
           n.decision::jsonb, moment
      from unnest(applicants, applications, persons, unions, names, last_years, seniors, decisions)
           as n (id, application, person, at_union, name, last_year, senior, decision)
      join union_node u on u.id = n.at_union
      join sanatorium_tour t on t.id = tour;
    update sanatorium_tour set last_no = last_no + cardinality(applications) where id = tour;
end $$;

-- Lets holds and offers go whose time is over, and offers what is free to the first who wait. Told are the persons and
-- what became of them; nothing is offered any more when offers would run out at once.
create function sanatorium_line_advance(tour uuid, moment timestamptz, offers_until timestamptz)
    returns table (person uuid, became text)
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    free integer;
begin
    perform 1 from sanatorium_tour where id = tour and allotment = 'FIRST_COME' and status = 'OPEN' for update;
    if not found then
        return;
    end if;
    return query
        with due as (
            select a.id, case a.status when 'HELD' then 'HOLD_RAN_OUT' else 'OFFER_RAN_OUT' end as how
              from sanatorium_application a
             where a.tour_id = tour and a.status in ('HELD', 'OFFERED') and a.until_at <= moment),
        ended as (
            update sanatorium_application a
               set status = 'WITHDRAWN', heads = 0, until_at = null, ending = due.how, version = a.version + 1,
                   updated_at = moment
              from due where a.id = due.id),
        gone as (
            update sanatorium_applicant p
               set here = false, version = p.version + 1, updated_at = moment
              from due where p.application_id = due.id and p.here
            returning p.person_id, due.how)
        select g.person_id, g.how from gone g;
    select t.maximum - t.taken into free from sanatorium_tour t where t.id = tour;
    if offers_until <= moment or free <= 0 then
        return;
    end if;
    return query
        with first as (
            select a.id from sanatorium_application a
             where a.tour_id = tour and a.status = 'WAITING' order by a.rank limit free),
        offered as (
            update sanatorium_application a
               set status = 'OFFERED', until_at = offers_until, version = a.version + 1, updated_at = moment
              from first where a.id = first.id
            returning a.id)
        select p.person_id, 'OFFERED'::text
          from offered o join sanatorium_applicant p on p.application_id = o.id and p.here;
end $$;

-- The how manyth on the list somebody is; nothing for who does not wait.
create function sanatorium_line_position(application uuid) returns integer
    language sql stable security definer set search_path = public, pg_temp as $$
    select count(*)::integer
      from sanatorium_application mine
      join sanatorium_application w on w.tour_id = mine.tour_id and w.status = 'WAITING' and w.rank <= mine.rank
     where mine.id = application and mine.status = 'WAITING' and mine.decided_by = 'ARRIVAL'
    having count(*) > 0;
$$;

-- Tours where something has run out, for the platform that looks after them.
create function sanatorium_line_due(moment timestamptz) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select distinct a.tour_id
      from sanatorium_application a
     where app_subject() = 'system:housekeeping' and a.until_at <= moment;
$$;
create policy housekeeping on sanatorium_tour for select using ((select app_subject()) = 'system:housekeeping');

revoke all on function sanatorium_applications_came(), sanatorium_applications_changed(),
    sanatorium_line_join(uuid, timestamptz, timestamptz, uuid[], uuid[], uuid[], uuid[], text[], text[], text[], text[],
                         text[], text[], text[]),
    sanatorium_line_advance(uuid, timestamptz, timestamptz), sanatorium_line_position(uuid), sanatorium_line_due(timestamptz)
    from public;
grant execute on function
    sanatorium_line_join(uuid, timestamptz, timestamptz, uuid[], uuid[], uuid[], uuid[], text[], text[], text[], text[],
                         text[], text[], text[]),
    sanatorium_line_advance(uuid, timestamptz, timestamptz), sanatorium_line_position(uuid), sanatorium_line_due(timestamptz)
    to unionhome_app;
