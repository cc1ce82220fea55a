-- Who reaches an age in the days to come is looked up every morning.
create index person_birth_date on person (birth_date, id) where birth_date is not null;

-- Who may be given work in a union: holders of some offices in it or above it, the nearest first, with their names, for
-- whoever gives it. The caller's right to know is checked before.
create function workers_of_union(asked_line uuid[], roles text[], on_day date)
    returns table (person_id uuid, name text, union_id uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
    select person_id, name, union_id
      from (select distinct on (a.person_id) a.person_id, p.name, a.union_id,
                   array_position(asked_line, a.union_id) as depth
              from appointment a
              join person p on p.id = a.person_id
             where a.union_id = any (asked_line) and a.role = any (roles) and a.period @> on_day and not a.annulled
             order by a.person_id, array_position(asked_line, a.union_id) desc) holders
     order by depth desc, name, person_id
     limit 100
$$;
revoke all on function workers_of_union(uuid[], text[], date) from public;
grant execute on function workers_of_union(uuid[], text[], date) to unionhome_app;
