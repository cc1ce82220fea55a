select * from (
(select p.id, m.member_no, p.name, p.sex, m.union_id, m.status, m.post, lower(m.period)
   from membership m
   join person p on p.id = m.person_id
  where p.name ~>=~ :start and p.name ~<~ (:start::text || chr(1114111))
    and m.l1 = '0190aaaa-0000-7000-8000-000000000001' and m.status = 'ACTIVE' and m.period @> current_date
  order by m.person_id limit 51)
union
(select p.id, m.member_no, p.name, p.sex, m.union_id, m.status, m.post, lower(m.period)
   from membership m
   join person p on p.id = m.person_id
  where p.name_pinyin ~>=~ :start and p.name_pinyin ~<~ (:start::text || chr(1114111))
    and m.l1 = '0190aaaa-0000-7000-8000-000000000001' and m.status = 'ACTIVE' and m.period @> current_date
  order by m.person_id limit 51)
union
(select p.id, m.member_no, p.name, p.sex, m.union_id, m.status, m.post, lower(m.period)
   from membership m
   join person p on p.id = m.person_id
  where p.name_initials ~>=~ :start and p.name_initials ~<~ (:start::text || chr(1114111))
    and m.l1 = '0190aaaa-0000-7000-8000-000000000001' and m.status = 'ACTIVE' and m.period @> current_date
  order by m.person_id limit 51)
union
(select p.id, m.member_no, p.name, p.sex, m.union_id, m.status, m.post, lower(m.period)
   from membership m
   join person p on p.id = m.person_id
  where m.member_no = :start
    and m.l1 = '0190aaaa-0000-7000-8000-000000000001' and m.status = 'ACTIVE' and m.period @> current_date
  order by m.person_id limit 51)
union
(select p.id, m.member_no, p.name, p.sex, m.union_id, m.status, m.post, lower(m.period)
   from membership m
   join person p on p.id = m.person_id
  where m.employee_no = :start
    and m.l1 = '0190aaaa-0000-7000-8000-000000000001' and m.status = 'ACTIVE' and m.period @> current_date
  order by m.person_id limit 51)) found
order by id limit 51;
