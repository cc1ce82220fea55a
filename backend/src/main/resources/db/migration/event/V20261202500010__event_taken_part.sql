-- Who took part in anything at all, for unions that count it: activities of unions above are not in their sight. Looks
-- past row-level security, so it asks first whether the caller works there, and tells persons only, not what they joined.
create function event_taken_part(in_union uuid, from_at timestamptz, until_at timestamptz) returns setof uuid
    language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    if not exists (select 1 from union_node u
                    where u.id = in_union and array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6] && app_tops()) then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    return query
        select distinct r.person_id
          from event e
          join event_registration r on r.event_id = e.id and r.status = 'CONFIRMED'
          join member_standing m on m.person_id = r.person_id and upper_inf(m.period)
         where e.status = 'PUBLISHED' and e.starts_at >= from_at and e.starts_at < until_at
           and in_union in (m.l1, m.l2, m.l3, m.l4, m.l5, m.l6);
end $$;
revoke all on function event_taken_part(uuid, timestamptz, timestamptz) from public;
grant execute on function event_taken_part(uuid, timestamptz, timestamptz) to unionhome_app;
