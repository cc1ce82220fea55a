-- Offices that ended because an import moved somebody or let her leave, as they were: taking the import back gives them
-- back. Reached through the two functions only; both ask for the present standing, written by this import and in scope.
create table office_ended_by_import (
    import_id      uuid not null,
    appointment_id uuid not null references appointment (id) on delete cascade,
    ended_on       date not null,
    would_end_on   date,
    primary key (import_id, appointment_id)
);
create index office_ended_by_import_appointment on office_ended_by_import (appointment_id);
alter table office_ended_by_import enable row level security;
create policy through_its_functions on office_ended_by_import using (false);

create function stands_by_import(asked_import uuid, whose uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select 1 from membership m
                    where m.person_id = whose and upper_inf(m.period) and m.import_id = asked_import
                      and (   m.l1 = any (app_tops()) or m.l2 = any (app_tops()) or m.l3 = any (app_tops())
                           or m.l4 = any (app_tops()) or m.l5 = any (app_tops()) or m.l6 = any (app_tops())))
$$;
revoke all on function stands_by_import(uuid, uuid) from public;

-- Like a transfer: offices in the union she leaves end with her membership there; those above both unions stay.
create function end_offices_by_import(asked_import uuid, moves jsonb) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    ended integer;
begin
    if exists (select 1 from jsonb_to_recordset(moves) as v (person uuid)
                where not stands_by_import(asked_import, v.person)) then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    with due as (
        select a.id, greatest(v.on_day, lower(a.period) + 1) as ends, upper(a.period) as would_end
          from jsonb_to_recordset(moves) as v (person uuid, on_day date, stays uuid[])
          join appointment a on a.person_id = v.person
         where a.union_id <> all (v.stays)
           and (upper_inf(a.period) or upper(a.period) > greatest(v.on_day, lower(a.period) + 1))
    ), noted as (
        insert into office_ended_by_import (import_id, appointment_id, ended_on, would_end_on)
        select asked_import, id, ends, would_end from due
    )
    update appointment a
       set period = daterange(lower(a.period), d.ends), version = a.version + 1, updated_at = now()
      from due d
     where a.id = d.id;
    get diagnostics ended = row_count;
    return ended;
end $$;
revoke all on function end_offices_by_import(uuid, jsonb) from public;
grant execute on function end_offices_by_import(uuid, jsonb) to unionhome_app;

-- What was ended otherwise since stays ended.
create function give_back_offices(asked_import uuid, persons uuid[]) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    given integer;
begin
    if exists (select 1 from unnest(persons) p where not stands_by_import(asked_import, p)) then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    update appointment a
       set period = daterange(lower(a.period), o.would_end_on), version = a.version + 1, updated_at = now()
      from office_ended_by_import o
     where o.import_id = asked_import and o.appointment_id = a.id and a.person_id = any (persons)
       and upper(a.period) = o.ended_on;
    get diagnostics given = row_count;
    delete from office_ended_by_import o using appointment a
     where o.import_id = asked_import and o.appointment_id = a.id and a.person_id = any (persons);
    return given;
end $$;
revoke all on function give_back_offices(uuid, uuid[]) from public;
grant execute on function give_back_offices(uuid, uuid[]) to unionhome_app;
