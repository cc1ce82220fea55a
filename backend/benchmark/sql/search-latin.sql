select * from (
(select 0 as way, '' as term, m.person_id, m.member_no, m.name, m.sex, m.union_id, m.status, m.post, lower(m.period)
   from membership m
  where m.root_id = '0190aaaa-0000-7000-8000-000000000001' and m.status = 'ACTIVE' and m.period @> current_date
    and m.member_no = :start
  order by m.person_id
  limit 51)
union all
(select 1 as way, '' as term, m.person_id, m.member_no, m.name, m.sex, m.union_id, m.status, m.post, lower(m.period)
   from membership m
  where m.root_id = '0190aaaa-0000-7000-8000-000000000001' and m.status = 'ACTIVE' and m.period @> current_date
    and m.employee_no = :start
  order by m.person_id
  limit 51)
union all
(select 2 as way, m.name as term, m.person_id, m.member_no, m.name, m.sex, m.union_id, m.status, m.post, lower(m.period)
   from membership m
  where m.root_id = '0190aaaa-0000-7000-8000-000000000001' and m.status = 'ACTIVE' and m.period @> current_date
    and m.name ~>=~ :start and m.name ~<~ (:start::text || chr(1114111))
  order by m.name using ~<~, m.person_id
  limit 51)
union all
(select 3 as way, m.name_pinyin as term, m.person_id, m.member_no, m.name, m.sex, m.union_id, m.status, m.post, lower(m.period)
   from membership m
  where m.root_id = '0190aaaa-0000-7000-8000-000000000001' and m.status = 'ACTIVE' and m.period @> current_date
    and m.name_pinyin ~>=~ :start and m.name_pinyin ~<~ (:start::text || chr(1114111))
  order by m.name_pinyin using ~<~, m.person_id
  limit 51)
union all
(select 4 as way, m.name_initials as term, m.person_id, m.member_no, m.name, m.sex, m.union_id, m.status, m.post, lower(m.period)
   from membership m
  where m.root_id = '0190aaaa-0000-7000-8000-000000000001' and m.status = 'ACTIVE' and m.period @> current_date
    and m.name_initials ~>=~ :start and m.name_initials ~<~ (:start::text || chr(1114111))
  order by m.name_initials using ~<~, m.person_id
  limit 51)) found
order by way, term using ~<~, person_id
limit 51;
