-- Who holds one of some offices in one of some unions on a day: names and offices of officers, for members of those unions
-- and for officers who see them. The caller's right to know is checked before.
create function office_holders(unions uuid[], offices text[], on_day date)
    returns table (name text, role text, union_id uuid)
    language sql stable security definer set search_path = public as $$
    select p.name, a.role, a.union_id
      from appointment a
      join person p on p.id = a.person_id
     where a.union_id = any (unions) and a.role = any (offices) and a.period @> on_day and not a.annulled
     order by array_position(unions, a.union_id) desc, a.id
     limit 10
    $$;
revoke all on function office_holders(uuid[], text[], date) from public;
grant execute on function office_holders(uuid[], text[], date) to unionhome_app;
