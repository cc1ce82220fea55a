-- What a union has planned goes to the union that takes its place, with who joined. Looks past row-level security, so
-- it asks first whether the caller works in both. What has begun, or began before that day, stays where it takes place.
create function event_hand_over(from_union uuid, into_union uuid, on_day date) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    moved uuid[];
begin
    if (select count(*) from union_node u
         where u.id in (from_union, into_union)
           and array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6] && app_tops()) < 2 then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    select coalesce(array_agg(id), '{}') into moved
      from event
     where union_id = from_union and status <> 'CANCELLED'
       and starts_at >= greatest(on_day::timestamp at time zone 'Asia/Shanghai', now());
    update event e
       set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6,
           version = e.version + 1, updated_at = now()
      from union_node u
     where u.id = into_union and e.id = any (moved);
    update event_registration r
       set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6
      from union_node u
     where u.id = into_union and r.event_id = any (moved) and r.union_id = from_union;
    return cardinality(moved);
end $$;
revoke all on function event_hand_over(uuid, uuid, date) from public;
grant execute on function event_hand_over(uuid, uuid, date) to unionhome_app;
