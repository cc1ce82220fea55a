-- 5,000 unions in five levels: 1 + 9 + 90 + 900 + 4,000. Ids follow from numbers, so that a load driver can name any
-- union without asking.
create function bench_union(n bigint) returns uuid language sql immutable parallel safe as
    $$ select ('0190aaaa-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$;

insert into union_node (id, root_id, parent_id, code, name, kind, level, l1, l2, l3, l4, l5)
with numbered as (
    select n,
           case when n = 1 then 1 when n <= 10 then 2 when n <= 100 then 3 when n <= 1000 then 4 else 5 end as level,
           case when n = 1 then null
                when n <= 10 then 1
                when n <= 100 then 2 + (n - 11) / 10
                when n <= 1000 then 11 + (n - 101) / 10
                else 101 + (n - 1001) % 900 end as parent
      from generate_series(1, 5000) n),
lined as (
    select a.n, a.level, a.parent,
           array_remove(array[d.parent, c.parent, b.parent, a.parent, a.n], null) as line
      from numbered a
      left join numbered b on b.n = a.parent
      left join numbered c on c.n = b.parent
      left join numbered d on d.n = c.parent)
select bench_union(n), bench_union(1), bench_union(parent), 'U' || lpad(n::text, 4, '0'),
       (array['示例省总工会', '系统工会', '市总工会', '机关工会', '工会小组'])[level] || n,
       (array['FEDERATION', 'WORK_COMMITTEE', 'BASIC', 'SUB_UNION', 'GROUP'])[level], level,
       bench_union(line[1]), bench_union(line[2]), bench_union(line[3]), bench_union(line[4]), bench_union(line[5])
  from lined
 order by n;
analyze union_node;

insert into pack_adoption (id, root_id, union_id, pack_code, period, adopted_by, confirmed_by)
values (uuidv7(), bench_union(1), bench_union(1), 'WENZHOU-ORG-2019', '(,)', 'one', 'another');

-- every union was once called otherwise, so that a day in the past has a tree of its own
insert into union_history (union_id, root_id, parent_id, code, name, kind, level, l1, l2, l3, l4, l5,
                           status, period)
select u.id, u.root_id, u.parent_id, u.code, s.before || u.name, u.kind, u.level, u.l1, u.l2, u.l3, u.l4, u.l5,
       'ACTIVE', s.period
  from union_node u
 cross join (values ('原', daterange('2010-01-01', '2023-07-01')), ('', daterange('2023-07-01', null))) s (before, period);
analyze union_history;
