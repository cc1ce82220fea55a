select p.id, m.member_no, p.name, p.sex, m.union_id, m.status, m.post, lower(m.period)
  from (select m.person_id, m.member_no, m.union_id, m.status, m.post, m.period
          from membership m
         where m.l1 = '0190aaaa-0000-7000-8000-000000000001' and m.status = 'ACTIVE'
           and coalesce(m.period @> :day::date, false)
         order by m.person_id limit 51) m
  join person p on p.id = m.person_id
 order by m.person_id;
