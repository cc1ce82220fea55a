-- Where only one of two parents may be given something for a child, it is the same child when it bears the same name in the
-- same basic union within a year, whatever day of birth either of them typed. Half a year around the day on both sides:
-- two days less than a year apart overlap. The database holds it, so that two hands at the same moment cannot both pass.
drop index condolence_visit_one_parent;

-- The key named the day as well: basic union, day, name. What was given twice within a year before keeps its own, so that
-- nothing that was recorded is refused afterwards.
update condolence_visit v
   set child_key = split_part(v.child_key, ' ', 1) || ' ' || split_part(v.child_key, ' ', 3)
 where v.child_key is not null
   and not exists (select 1
                     from condolence_visit o
                    where o.id <> v.id and o.occasion = v.occasion and o.child_key is not null
                      and o.status = 'RECORDED'
                      and split_part(o.child_key, ' ', 1) = split_part(v.child_key, ' ', 1)
                      and split_part(o.child_key, ' ', 3) = split_part(v.child_key, ' ', 3)
                      and abs(o.occurred_on - v.occurred_on) < 366
                      and (o.recorded_at, o.id) < (v.recorded_at, v.id));

alter table condolence_visit
    add constraint condolence_visit_one_parent
    exclude using gist (occasion with =, child_key with =,
                        daterange(occurred_on - 182, occurred_on + 183, '[)') with &&)
    where (status = 'RECORDED' and child_key is not null);

-- As before, by the name within a year instead of the name and the day. Says the days, which tell who asks that the other
-- typed another one, and nothing else.
create or replace function condolence_of_child(parent uuid, wanted text, giver uuid, born date, child text)
    returns setof date
    language sql stable security definer set search_path = public, pg_temp set enable_seqscan = off as $$
    select v.occurred_on
      from condolence_visit v
     where v.relative_index = child and v.occasion = wanted and v.status = 'RECORDED'
       and v.occurred_on between born - 364 and born + 364
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
     order by abs(v.occurred_on - born)
$$;
