create temp table newcomer as
select bench_person(n) as id, bench_union(1) as root_id, bench_union(1001 + n % 4000) as union_id,
       (lpad(to_hex(n), 8, '0') || '-0000-7000-9000-000000000000')::uuid as membership_id,
       '王小明'::text as name, 'wangxiaoming'::text as name_pinyin, 'wxm'::text as name_initials, 'MALE'::text as sex,
       date '1980-01-01' + (n % 9000)::integer as birth_date,
       bench_bytes(n, 'id', 46) as id_number, bench_bytes(n, 'id index', 32) as id_number_index,
       bench_bytes(n, 'phone', 39) as phone, bench_bytes(n, 'phone index', 32) as phone_index,
       'N' || n as member_no, 'N' || n as employee_no
  from generate_series(10000001::bigint, 10000000 + current_setting('bench.rows')::bigint) n;
