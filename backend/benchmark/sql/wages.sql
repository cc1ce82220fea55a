-- A wage base for everybody who stands somewhere, from a month on. Indexes are made at the end.
create table bench_index as
    select i.indexname, i.indexdef from pg_indexes i
     where i.schemaname = 'public' and i.tablename = 'wage_base' and i.indexname <> 'wage_base_pkey';
do $$ declare i record; begin
    for i in select * from bench_index loop execute format('drop index %I', i.indexname); end loop;
end $$;
insert into wage_base (id, root_id, person_id, union_id, l1, l2, l3, l4, l5, l6, from_month, amount, components, recorded_by,
                       recorder_name, recorded_at)
select gen_random_uuid(), m.root_id, m.person_id, m.union_id, m.l1, m.l2, m.l3, m.l4, m.l5, m.l6, '2026-01-01',
       2000 + (hashtextextended(m.member_no, 7) & 1048575) / 100.0, '{"POST_WAGE": "1.00"}', 'bench', 'bench', now()
  from membership m
 where m.status = 'ACTIVE';
do $$ declare i record; begin
    for i in select * from bench_index loop execute i.indexdef; end loop;
end $$;
drop table bench_index;
-- persons who may assess the whole tree
insert into appointment (id, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6, role, period)
select '00000021-0000-7000-a001-000000000000', bench_person(16), u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6,
       'FINANCE', '[2020-01-01,)'
  from union_node u where u.id = bench_union(1);
analyze wage_base, membership;
