\set n random(1, :last)
select m.person_id, m.member_no, m.name, m.sex, m.union_id, (select u.name from union_node u where u.id = m.union_id), m.status, m.post, lower(m.period)
  from membership m
 where m.l1 = '0190aaaa-0000-7000-8000-000000000001' and m.status = 'ACTIVE'
   and m.person_id > (lpad(to_hex(:n::int), 8, '0') || '-0000-7000-8000-000000000000')::uuid
 order by m.person_id
 limit 51;
