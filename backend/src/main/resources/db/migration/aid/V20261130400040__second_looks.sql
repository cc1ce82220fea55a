-- A household's category in force rests on the judgement it was approved or reviewed with, until another one is approved: what
-- an officer writes down or tests in between changes nothing of it. Every approval keeps the judgement it was given for.
alter table hardship_file add column judgement_in_force bytea;
alter table hardship_approval add column judgement bytea;
update hardship_file set judgement_in_force = judgement where in_force_from is not null;
update hardship_approval a set judgement = f.judgement
  from hardship_file f where f.id = a.file_id and f.round = a.round and f.category is not null;
grant update (judgement) on hardship_approval to unionhome_app;

-- A file that is closed is in force no longer, whatever way it was closed.
create function hardship_file_no_longer_in_force() returns trigger
    language plpgsql set search_path = public, pg_temp as $$
begin
    if new.in_force_from is not null and new.in_force_until is null then
        new.in_force_until := greatest((new.closed_at at time zone 'Asia/Shanghai')::date, new.in_force_from + 1);
    end if;
    return new;
end $$;
create trigger hardship_file_no_longer_in_force before update of closed_at on hardship_file
    for each row when (old.closed_at is null and new.closed_at is not null)
    execute function hardship_file_no_longer_in_force();

drop function hardship_standing(uuid, date);
create function hardship_standing(worker uuid, on_day date)
    returns table (id uuid, file_no text, union_id uuid, generation text, category text, persons uuid[],
                   household_size smallint, content bytea, judgement bytea)
    language sql stable security definer set search_path = public, pg_temp as $$
    select f.id, f.file_no, f.union_id, f.generation, f.category, f.persons, f.household_size, f.content,
           coalesce(f.judgement_in_force, f.judgement)
      from hardship_worker w
      join hardship_file f on f.id = w.file_id
     where w.person_id = worker and f.category is not null and f.content is not null and f.judgement is not null
       and f.in_force_from <= on_day and (f.in_force_until is null or on_day < f.in_force_until)
       and (worker = any (app_persons())
            or exists (select 1 from membership m
                        where m.person_id = worker
                          and (   m.l1 = any (app_tops()) or m.l2 = any (app_tops()) or m.l3 = any (app_tops())
                               or m.l4 = any (app_tops()) or m.l5 = any (app_tops()) or m.l6 = any (app_tops()))))
     order by f.in_force_from desc
     limit 1
$$;
revoke all on function hardship_standing(uuid, date) from public;
grant execute on function hardship_standing(uuid, date) to unionhome_app;

-- A grant counts for the year in which it was approved, not for the one in which somebody asked.
alter table aid_case add column granted_year integer;
update aid_case set granted_year = extract(year from decided_at at time zone 'Asia/Shanghai')
 where approved is not null and decided_at is not null and status in ('APPROVED', 'PAID', 'FOLLOWED_UP');
create function aid_case_granted_in() returns trigger
    language plpgsql set search_path = public, pg_temp as $$
begin
    if new.status in ('APPROVED', 'PAID', 'FOLLOWED_UP') and new.granted_year is null then
        new.granted_year := case when new.decided_at is null then new.year
                                 else extract(year from new.decided_at at time zone 'Asia/Shanghai') end;
    end if;
    return new;
end $$;
create trigger aid_case_granted_in before insert or update on aid_case
    for each row execute function aid_case_granted_in();
drop index aid_case_pupil_once;
create unique index aid_case_pupil_once on aid_case (pupil_index, coalesce(granted_year, year))
    where pupil_index is not null and status in ('APPROVED', 'PAID', 'FOLLOWED_UP');

drop function aid_case_granted(uuid[], integer, uuid);
create function aid_case_granted(persons uuid[], in_year integer, but uuid)
    returns table (kind text, amount numeric, cost numeric)
    language sql stable security definer set search_path = public, pg_temp as $$
    select c.kind, c.approved, c.cost
      from aid_case c
     where c.person_id = any (persons) and coalesce(c.granted_year, c.year) = in_year and c.id <> but
       and c.status in ('APPROVED', 'PAID', 'FOLLOWED_UP')
       and exists (select 1 from membership m
                    where m.person_id = any (persons)
                      and (   m.l1 = any (app_tops()) or m.l2 = any (app_tops()) or m.l3 = any (app_tops())
                           or m.l4 = any (app_tops()) or m.l5 = any (app_tops()) or m.l6 = any (app_tops())))
$$;
revoke all on function aid_case_granted(uuid[], integer, uuid) from public;
grant execute on function aid_case_granted(uuid[], integer, uuid) to unionhome_app;

-- A column is found before a parameter of the same name, so the pupil who is asked for is told by place.
create or replace function aid_case_pupil_aided(pupil bytea, in_year integer, but uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select 1 from aid_case c
                    where c.pupil_index = $1 and coalesce(c.granted_year, c.year) = $2 and c.id <> $3
                      and c.status in ('APPROVED', 'PAID', 'FOLLOWED_UP'))
$$;

-- Nobody of the household handles or decides its case, nor does whoever lent the authority.
create function aid_case_outside_its_household() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if exists (select 1
                 from hardship_worker w
                 join hardship_worker other on other.file_id = w.file_id
                where w.person_id = new.person_id and w.open
                  and other.person_id in (new.handler_person, new.handler_for, new.decider_person, new.decider_for)) then
        raise exception 'a case is not decided in its own household'
            using errcode = '23514', constraint = 'aid_case_outside_its_household';
    end if;
    return new;
end $$;
create trigger aid_case_outside_its_household
    before insert or update of handler_person, handler_for, decider_person, decider_for on aid_case
    for each row execute function aid_case_outside_its_household();

-- The workers of somebody's household, herself included; for whoever has her in scope.
create function aid_case_household(worker uuid) returns uuid[]
    language sql stable security definer set search_path = public, pg_temp as $$
    select coalesce(array_agg(distinct other.person_id), array[worker])
      from hardship_worker w
      join hardship_worker other on other.file_id = w.file_id
     where w.person_id = worker and w.open
       and exists (select 1 from membership m
                    where m.person_id = worker
                      and (   m.l1 = any (app_tops()) or m.l2 = any (app_tops()) or m.l3 = any (app_tops())
                           or m.l4 = any (app_tops()) or m.l5 = any (app_tops()) or m.l6 = any (app_tops())))
$$;
revoke all on function aid_case_household(uuid) from public;
grant execute on function aid_case_household(uuid) to unionhome_app;

-- Months after the end of a pledge were never owed; what was handed over stays.
grant delete on aid_pledge_due to unionhome_app;

-- The payment order of an approval, so that an approval that was not paid can be taken back.
alter table aid_case add column order_id uuid;
grant update (order_id, granted_year) on aid_case to unionhome_app;
