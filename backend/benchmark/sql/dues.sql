-- The bare statement of a month of dues: everybody who stands somewhere on the wage day, with all keys and indexes in place.
insert into dues_obligation (month, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6, basis, wage_base_id, base, amount,
                             assessment_id, rule_no)
select '2026-10-01', m.person_id, m.root_id, m.union_id, m.l1, m.l2, m.l3, m.l4, m.l5, m.l6,
       case when m.status = 'RETAINED' then 'RETAINED' when w.id is null then 'NO_BASE'
            when w.amount = 0 then 'ZERO_BASE' else 'OWED' end,
       w.id, coalesce(w.amount, 0),
       case when m.status = 'ACTIVE' then trunc(coalesce(w.amount, 0) / 10) * 0.05 else 0 end,
       '00000000-0000-7000-8000-000000000001', 0
  from membership m
  left join wage_base w on w.person_id = m.person_id and w.superseded_by is null and w.from_month <= '2026-10-01'
                       and coalesce(w.until_month > '2026-10-01', true)
 where m.l1 = bench_union(1) and m.status in ('ACTIVE', 'RETAINED') and m.period @> date '2026-10-15';
