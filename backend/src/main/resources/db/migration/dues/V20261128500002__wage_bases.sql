-- What of a member's wage counts for dues, from a month on until the next one. A base that was wrong is superseded by
-- another for the same month; nothing is changed in place.
create table wage_base (
    id            uuid          primary key,
    root_id       uuid          not null,
    person_id     uuid          not null references person (id),
    union_id      uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    from_month    date          not null check (extract(day from from_month) = 1),
    until_month   date          check (until_month > from_month),
    amount        numeric(18,2) not null check (amount >= 0),
    components    jsonb         not null check (jsonb_typeof(components) = 'object'),
    superseded_by uuid          references wage_base (id) deferrable initially deferred,
    import_id     uuid,
    recorded_by   text          not null,
    recorder_name text          not null,
    recorded_at   timestamptz   not null
);
comment on column wage_base.union_id is 'Where she stood when it was recorded; the unit that pays.';
comment on column wage_base.until_month is 'Month of the next base; kept by wage_base_in_line.';
comment on column wage_base.components is 'Amount in yuan by part of the wage, only those that count.';
create unique index wage_base_once on wage_base (person_id, from_month) where superseded_by is null;
create index wage_base_person on wage_base (person_id, from_month desc);
create index wage_base_superseded on wage_base (superseded_by);
create index wage_base_import on wage_base (import_id) where import_id is not null;
create index wage_base_union on wage_base (union_id);
create index wage_base_l1 on wage_base (l1, person_id);
create index wage_base_l2 on wage_base (l2, person_id) where l2 is not null;
create index wage_base_l3 on wage_base (l3, person_id) where l3 is not null;
create index wage_base_l4 on wage_base (l4, person_id) where l4 is not null;
create index wage_base_l5 on wage_base (l5, person_id) where l5 is not null;
create index wage_base_l6 on wage_base (l6, person_id) where l6 is not null;

-- In the scope of whoever recorded it, and of the union where she stands now: a transfer leaves no gap.
alter table wage_base enable row level security;
create policy in_scope on wage_base
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[])
           or person_id = any ((select app_persons())::uuid[])
           or exists (select 1 from member_standing s where s.person_id = wage_base.person_id and upper_inf(s.period)));
grant select, insert, delete on wage_base to unionhome_app;
grant update (until_month, superseded_by) on wage_base to unionhome_app;

-- Each base of these persons ends where their next one begins; for all of them at once.
create function wage_base_in_line(persons uuid[]) returns void
    language sql set search_path = public, pg_temp as $$
    update wage_base w
       set until_month = n.next
      from (select id, lead(from_month) over (partition by person_id order by from_month) as next
              from wage_base
             where person_id = any (persons) and superseded_by is null) n
     where n.id = w.id and w.until_month is distinct from n.next
$$;
grant execute on function wage_base_in_line(uuid[]) to unionhome_app;
