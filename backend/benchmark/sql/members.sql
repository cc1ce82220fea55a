-- Synthetic members, the same at every run: everything follows from a number and a seeded hash. The number of members
-- is the setting bench.members. Indexes are taken away first and made at the end: several times quicker.
create function bench_hash(n bigint, salt bigint) returns bigint language sql immutable parallel safe as
    $$ select hashint8extended(n, 20261101 + salt) & 9007199254740991 $$;
create function bench_person(n bigint) returns uuid language sql immutable parallel safe as
    $$ select (lpad(to_hex(n), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(bench_hash(n, 0) & 281474976710655), 12, '0'))::uuid $$;
-- stands for an encrypted value: as long as one and as random
create function bench_bytes(n bigint, salt text, length integer) returns bytea language sql immutable parallel safe as
    $$ select substr(sha256((n || salt)::bytea) || sha256((salt || n)::bytea), 1, length) $$;

create table bench_index as
    select tablename, indexname, indexdef
      from pg_indexes i
     where schemaname = 'public' and tablename in ('person', 'membership')
       and not exists (select 1 from pg_constraint c where c.conname = i.indexname);
do $$ declare i record; begin
    for i in select * from bench_index loop execute format('drop index %I', i.indexname); end loop;
end $$;
create table bench_rule as
    select pg_get_constraintdef(oid) as text from pg_constraint where conname = 'one_membership_at_a_time';
alter table membership drop constraint one_membership_at_a_time;

create table bench_name as
    select '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧'::text as family,
           string_to_array('wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao', ' ') as family_pinyin,
           '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红梅建国文辉力婷思远安宁晓东志海燕鹏飞雪慧'::text as given,
           string_to_array('wei fang na min jing li qiang lei jun yang yong yan jie juan tao ming chao xiu xia ping gang gui ying hua yu lan hong mei jian guo wen hui li ting si yuan an ning xiao dong zhi hai yan peng fei xue hui', ' ') as given_pinyin;

insert into person (id, root_id, name, name_pinyin, name_initials, sex, birth_date,
                    id_number, id_number_index, phone, phone_index)
select bench_person(n), bench_union(1),
       substr(w.family, f, 1) || substr(w.given, a, 1) || substr(w.given, b, 1),
       w.family_pinyin[f] || w.given_pinyin[a] || w.given_pinyin[b],
       left(w.family_pinyin[f], 1) || left(w.given_pinyin[a], 1) || left(w.given_pinyin[b], 1),
       case when bench_hash(n, 4) % 2 = 0 then 'FEMALE' else 'MALE' end,
       date '1962-01-01' + (bench_hash(n, 5) % 14600)::integer,
       bench_bytes(n, 'id', 46), bench_bytes(n, 'id index', 32),
       bench_bytes(n, 'phone', 39), bench_bytes(n, 'phone index', 32)
  from bench_name w,
       lateral (select n, 1 + (bench_hash(n, 1) % length(w.family))::integer as f,
                       1 + (bench_hash(n, 2) % length(w.given))::integer as a,
                       1 + (bench_hash(n, 3) % length(w.given))::integer as b
                  from generate_series(1, current_setting('bench.members')::bigint) n) d;

-- one in ten belongs to a unit itself, the others to its groups; 96 % active, 2 % retained, 2 % left
insert into membership (id, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6,
                        status, member_no, employee_no, post, name, name_pinyin, name_initials, sex, period)
select (lpad(to_hex(n), 8, '0') || '-0000-7000-9000-000000000000')::uuid, bench_person(n),
       u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6,
       case when n > 10000 and bench_hash(n, 6) % 100 >= 98 then 'ENDED'
            when n > 10000 and bench_hash(n, 6) % 100 >= 96 then 'RETAINED' else 'ACTIVE' end,
       'M' || lpad(n::text, 8, '0'), 'E' || lpad(n::text, 8, '0'),
       (array['一级主任科员', '二级主任科员', '科员', '工程师', '教师', '护士', '技术员', '会计'])[1 + bench_hash(n, 7) % 8],
       p.name, p.name_pinyin, p.name_initials, p.sex,
       case when n > 10000 and bench_hash(n, 6) % 100 >= 98
            then daterange(date '2010-01-01' + (bench_hash(n, 8) % 4000)::integer, date '2025-06-01')
            else daterange(date '2010-01-01' + (bench_hash(n, 8) % 4000)::integer, null) end
  from generate_series(1, current_setting('bench.members')::bigint) n
  join person p on p.id = bench_person(n)
  join union_node u on u.id = bench_union(case when bench_hash(n, 9) % 10 = 0 then 101 + bench_hash(n, 10) % 900
                                               else 1001 + bench_hash(n, 10) % 4000 end);

set maintenance_work_mem = '512MB';
do $$ declare i record; begin
    for i in select * from bench_index loop execute i.indexdef; end loop;
    for i in select * from bench_rule loop
        execute 'alter table membership add constraint one_membership_at_a_time ' || i.text;
    end loop;
end $$;
drop table bench_index, bench_rule, bench_name;
