-- Kinds of unions are rows: a province adds its own, and no code knows any of them by name. Thresholds carry their
-- source (工会法 art. 11: 25 members must have a committee of their own).
alter table union_kind drop constraint union_kind_rank_key;
alter table union_kind
    add column root_id        uuid references union_node (id),
    add column name_zh        text,
    add column name_en        text,
    add column words          text[]  not null default '{}',
    add column basic          boolean not null default false,
    add column committee_from integer check (committee_from > 0),
    add column source         text;
create index union_kind_root on union_kind (root_id);

update union_kind set rank = rank * 10;
insert into union_kind (code, rank) values
    ('INDUSTRIAL_FEDERATION', 15), ('REGIONAL_FEDERATION', 25), ('UNIVERSITY', 30), ('COLLEGE', 40);
update union_kind k
   set name_zh = w.name_zh, name_en = w.name_en, words = w.words, basic = w.basic,
       committee_from = case when w.basic then 25 end, source = case when w.basic then '《工会法》第十一条' end
  from (values
    ('FEDERATION', '总工会', 'Federation of trade unions', false,
        array['总工会', '地方总工会', '省总工会', '市总工会', '县总工会', '区总工会']),
    ('INDUSTRIAL_FEDERATION', '产业工会', 'Industrial federation', false,
        array['产业工会', '产业工会联合会', '系统工会', '行业工会联合会']),
    ('WORK_COMMITTEE', '工会工委', 'Union work committee of organs', false,
        array['工会工委', '工委', '工会工作委员会', '机关工会工委', '直属机关工会工委']),
    ('REGIONAL_FEDERATION', '区域工会联合会', 'Regional federation', false,
        array['区域工会联合会', '乡镇总工会', '街道总工会', '园区工会联合会', '村工会联合会']),
    ('BASIC', '基层工会', 'Basic-level union', true, array['基层工会', '基层', '机关工会', '单位工会']),
    ('UNIVERSITY', '校工会', 'University union', true, array['校工会', '高校工会', '学校工会']),
    ('COLLEGE', '院工会', 'College union', false, array['院工会', '学院工会', '院系工会']),
    ('SUB_UNION', '分工会', 'Sub-union', false, array['分工会', '二级工会', '下属工会', '部门工会']),
    ('GROUP', '工会小组', 'Union group', false, array['工会小组', '小组'])
  ) as w (code, name_zh, name_en, basic, words)
 where k.code = w.code;
alter table union_kind alter column name_zh set not null, alter column name_en set not null;

-- Which kind may stand directly below which.
create table union_kind_child (
    parent_kind text not null references union_kind (code),
    child_kind  text not null references union_kind (code),
    primary key (parent_kind, child_kind)
);
create index union_kind_child_below on union_kind_child (child_kind);
insert into union_kind_child (parent_kind, child_kind)
select p.code, c.code
  from union_kind p
  join union_kind c on c.rank > p.rank or (p.code = 'FEDERATION' and c.code = 'FEDERATION')
 where c.code <> 'COLLEGE' or p.code = 'UNIVERSITY';

drop policy everybody on union_kind;
create policy shared_or_own on union_kind for select using (true);
create policy add_in_own_root on union_kind for insert
    with check (root_id = any ((select app_tops())::uuid[]));
alter table union_kind_child enable row level security;
create policy everybody on union_kind_child for select using (true);
create policy add_in_own_root on union_kind_child for insert
    with check (exists (select 1 from union_kind k
                         where k.code in (parent_kind, child_kind) and k.root_id = any ((select app_tops())::uuid[])));
grant insert on union_kind to unionhome_app;
grant select, insert on union_kind_child to unionhome_app;
