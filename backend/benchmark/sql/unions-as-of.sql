select union_id, root_id, parent_id, code, name, kind, level, l1, l2, l3, l4, l5, l6
  from union_history
 where root_id = '0190aaaa-0000-7000-8000-000000000001' and period @> :day::date and status = 'ACTIVE'
 order by level, code
 limit 51;
