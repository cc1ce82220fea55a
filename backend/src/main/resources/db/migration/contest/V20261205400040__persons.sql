-- How many people are entered in a contest, each counted once however many items she is entered for; whoever sees the
-- contest is told the number and nobody behind it.
create function contest_persons(wanted uuid) returns integer
    language sql stable security definer set search_path = public, pg_temp as $$
    select count(distinct e.person_id)::int
      from contest_item i
      join contest_entry e on e.item_id = i.id and e.status = 'ENTERED'
     where i.contest_id = wanted
$$;
revoke all on function contest_persons(uuid) from public;
grant execute on function contest_persons(uuid) to unionhome_app;
