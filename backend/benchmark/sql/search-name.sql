select p.id, m.member_no, p.name, p.sex, m.union_id, m.status, m.post, lower(m.period)
  from person p
  join membership m on m.person_id = p.id
 where p.name ~>=~ :start and p.name ~<~ (:start::text || chr(1114111))
   and m.l1 = '0190aaaa-0000-7000-8000-000000000001' and m.status = 'ACTIVE' and m.period @> current_date
 order by p.id
 limit 51;
