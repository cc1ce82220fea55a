-- When the category of somebody's post was put on her file, changed or taken off: her age of retirement follows from it, so
-- that she and her union can see since when it says what it says.
create table post_category_change (
    id         uuid primary key default uuidv7(),
    person_id  uuid not null references person (id) on delete cascade,
    union_id   uuid not null references union_node (id),
    changed_on date not null,
    before     text check (before in ('CADRE', 'WORKER')),
    category   text check (category in ('CADRE', 'WORKER')),
    check (before is distinct from category)
);
create index post_category_change_person on post_category_change (person_id, changed_on);
create index post_category_change_union on post_category_change (union_id);
alter table post_category_change enable row level security;
create policy with_membership on post_category_change
    using (   person_id = any ((select app_persons())::uuid[])
           or exists (select 1 from membership m where m.person_id = post_category_change.person_id));
grant select on post_category_change to unionhome_app;

-- Whoever changes it, by whatever way: an officer, a request of hers, a roster, a merger of two files.
create function post_category_noted() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into post_category_change (person_id, union_id, changed_on, before, category)
    select new.id, m.union_id, (now() at time zone 'Asia/Shanghai')::date, old.post_category, new.post_category
      from membership m
     where m.person_id = new.id
     order by lower(m.period) desc
     limit 1;
    return null;
end $$;
create trigger post_category_noted after update of post_category on person
    for each row when (old.post_category is distinct from new.post_category)
    execute function post_category_noted();

-- Of two files of one person the one that stays takes the category from the other when it has none; taken back, it goes.
alter table person_merge add column post_category text check (post_category in ('CADRE', 'WORKER'));
comment on column person_merge.post_category is 'what the one who stays took from the other; absent when she took nothing';
