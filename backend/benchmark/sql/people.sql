-- Who the load drivers sign in as: 16 organisers of everything (persons 1-16), 16 of one unit each (17-32), an
-- administrator (33), and members with accounts for the rush (from 1001).
insert into appointment (id, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6, role, period)
select (lpad(to_hex(n), 8, '0') || '-0000-7000-a000-000000000000')::uuid, bench_person(n),
       u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6,
       case when n = 33 then 'ADMINISTRATOR' else 'ORGANIZER' end, '[2020-01-01,)'
  from generate_series(1, 33) n
  join union_node u on u.id = bench_union(case when n between 17 and 32 then 101 + (n - 17) * 50 else 1 end);
insert into account (subject, person_id)
select 'bench-' || n, bench_person(n)
  from generate_series(1, least(10000, current_setting('bench.members')::integer)) n
 where n <= 33 or n > 1000;
