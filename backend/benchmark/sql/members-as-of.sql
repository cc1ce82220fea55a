select m.person_id, m.member_no, m.name, m.sex, m.union_id, m.status, m.post, lower(m.period)
  from membership m
 where m.l1 = '0190aaaa-0000-7000-8000-000000000001' and m.status = 'ACTIVE'
   and coalesce(m.period @> :day::date, false)
 order by m.person_id
 limit 51;
