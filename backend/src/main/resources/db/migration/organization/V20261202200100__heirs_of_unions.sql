-- Who has the place of a union today: itself, or whoever took over from it, and from that one again.
create function union_succession_heir(ended uuid) returns uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    with recursive line as (
        select ended as id, 0 as step
        union all
        select s.successor_id, l.step + 1
          from line l
          join union_succession s on s.predecessor_id = l.id and s.how in ('MERGE', 'DISSOLVE'))
    select l.id from line l order by l.step desc limit 1
$$;
revoke execute on function union_succession_heir(uuid) from public;
grant execute on function union_succession_heir(uuid) to unionhome_app;
