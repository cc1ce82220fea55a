-- What the other parent was given for a child: in the union to which both belonged when it was born, also where that union
-- has ended since and the one parent is somewhere else now.
create or replace function condolence_of_child(parent uuid, wanted text, giver uuid, born date, child text)
    returns setof date
    language sql stable security definer set search_path = public, pg_temp set enable_seqscan = off as $$
    select v.occurred_on
      from condolence_visit v
     where v.relative_index = child and v.occasion = wanted and v.occurred_on = born and v.status = 'RECORDED'
       and v.person_id <> parent
       and giver in (v.l1, v.l2, v.l3, v.l4, v.l5, v.l6)
       and exists (select 1
                     from membership m
                    where m.person_id = parent and giver in (m.l1, m.l2, m.l3, m.l4, m.l5, m.l6))
       and exists (select 1
                     from membership m
                    where m.person_id = parent
                      and (   m.l1 = any (app_tops()) or m.l2 = any (app_tops()) or m.l3 = any (app_tops())
                           or m.l4 = any (app_tops()) or m.l5 = any (app_tops()) or m.l6 = any (app_tops())))
$$;
