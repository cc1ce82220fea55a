-- A base is seen where she stands in the months for which it holds, not where she stands today.
drop policy in_scope on wage_base;
create policy in_scope on wage_base
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[])
           or person_id = any ((select app_persons())::uuid[])
           or exists (select 1 from member_standing s
                       where s.person_id = wage_base.person_id
                         and s.period && daterange(wage_base.from_month, wage_base.until_month)));

-- Where members stand in the months for which bases are given: on the wage day, else in the rest of the month or the
-- first time after it. Looks past row-level security, so that an earlier union keeps its months, and tells only what
-- stands in the caller's scope.
create function wage_base_standing(persons uuid[], months date[], wage_days date[])
    returns table (person_id uuid, month date, union_id uuid, name text)
    language sql stable security definer set search_path = public, pg_temp as $$
    select f.person_id, f.month, f.union_id, f.name
      from (select distinct on (q.person_id, q.month)
                   q.person_id, q.month, s.union_id, s.name, array[s.l1, s.l2, s.l3, s.l4, s.l5, s.l6] as line
              from unnest(persons, months, wage_days) as q (person_id, month, wage_day)
              join member_standing s on s.person_id = q.person_id and s.status = 'ACTIVE'
                                    and coalesce(upper(s.period) > q.month, true)
             order by q.person_id, q.month, coalesce(s.period @> q.wage_day, false) desc, lower(s.period)) f
     where f.line && app_tops()
$$;
revoke all on function wage_base_standing(uuid[], date[], date[]) from public;
grant execute on function wage_base_standing(uuid[], date[], date[]) to unionhome_app;

-- The bases of a member follow each other whoever recorded them: also one that the caller does not see ends here.
create or replace function wage_base_in_line(persons uuid[]) returns void
    language sql security definer set search_path = public, pg_temp as $$
    update wage_base w
       set until_month = n.next
      from (select id, lead(from_month) over (partition by person_id order by from_month) as next
              from wage_base
             where person_id = any (persons) and superseded_by is null) n
     where n.id = w.id and w.until_month is distinct from n.next
$$;
revoke all on function wage_base_in_line(uuid[]) from public;
grant execute on function wage_base_in_line(uuid[]) to unionhome_app;
