-- The books of 5,000 unions for a year: every union but the root got a subsidy from the one above it, both sides under one
-- origin, and has so many entries of its own. Triggers rest while it is loaded; the rows are as they would have left them.
create table bench_entry as
    select gen_random_uuid() as id, u.id as union_id, u.root_id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6,
           row_number() over () as no, date '2025-01-01' + (n * 7 + u.level * 31) % 365 as entry_on, 'MANUAL' as kind,
           null::uuid as origin_id, (array['401', '402', '404', '50104', '50206', '503', '504'])[1 + n % 7] as account,
           n % 7 < 3 as income, 100 + (hashtextextended(u.code || n, 3) & 65535) / 100.0 as amount
      from union_node u cross join generate_series(1, 40) n;
insert into bench_entry
select gen_random_uuid(), s.union_id, s.root_id, s.l1, s.l2, s.l3, s.l4, s.l5, s.l6, 1000000 + row_number() over (),
       '2025-06-01', 'TRANSFER', s.origin, s.account, s.income, 1000
  from (select u.id as union_id, u.root_id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, g.id as origin, '403' as account, true as income
          from union_node u join (select id, id as below from union_node where level > 1) g on g.below = u.id
        union all
        select p.id, p.root_id, p.l1, p.l2, p.l3, p.l4, p.l5, p.l6, u.id, '506', false
          from union_node u join union_node p on p.id = u.parent_id) s;
insert into ledger_entry (id, root_id, union_id, l1, l2, l3, l4, l5, l6, entry_no, entry_on, kind, description, origin_id,
                          recorded_by, recorder_name, recorded_at)
select id, root_id, union_id, l1, l2, l3, l4, l5, l6, 'JZ-2025-' || no, entry_on, kind, 'bench', origin_id, 'bench', 'bench',
       now()
  from bench_entry;
insert into ledger_posting (entry_id, position, account, debit, credit)
select id, 0, case when income then '102' else account end, amount, 0 from bench_entry
union all
select id, 1, case when income then account else '102' end, 0, amount from bench_entry;
-- a person who reads the books of the whole tree
insert into appointment (id, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6, role, period)
select '00000022-0000-7000-a001-000000000000', bench_person(16), u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6,
       'FINANCE', '[2020-01-01,)'
  from union_node u where u.id = bench_union(1);
analyze ledger_entry;
analyze ledger_posting;
