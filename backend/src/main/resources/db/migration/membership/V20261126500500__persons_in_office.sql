-- Who holds one of these offices in a union or above it: those who are told when something waits there. Says who, to the
-- platform alone; nobody is shown the answer.
create function persons_in_office(asked_line uuid[], roles text[], on_day date)
    returns table (union_id uuid, person_id uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
    select a.union_id, a.person_id
      from appointment a
     where a.union_id = any (asked_line) and a.role = any (roles) and a.period @> on_day and not a.annulled
$$;
revoke all on function persons_in_office(uuid[], text[], date) from public;
grant execute on function persons_in_office(uuid[], text[], date) to unionhome_app;
