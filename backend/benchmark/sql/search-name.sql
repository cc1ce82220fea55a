select 0 as way, m.name as term, m.person_id, m.member_no, m.name, m.sex, m.union_id, m.status, m.post, lower(m.period)
  from membership m
 where m.root_id = '0190aaaa-0000-7000-8000-000000000001' and m.status = 'ACTIVE' and m.period @> current_date
   and m.name ~>=~ :start and m.name ~<~ (:start::text || chr(1114111))
 order by m.name using ~<~, m.person_id
 limit 51;
