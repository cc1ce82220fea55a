-- A to-do is shown from the day on which it is to be thought of: what the platform found when it found it, as each kind
-- is found as early as its union wants to know; what somebody reported a month ahead.
alter table care_todo
    add column remind_on  date,
    add column told_index bytea,
    add column by_parts   boolean not null default false;
update care_todo
   set remind_on = case when source = 'ENGINE' then (created_at at time zone 'Asia/Shanghai')::date else due_on - 31 end;
alter table care_todo alter column remind_on set not null;

-- What two colleagues tell one union of a third is one to-do; her name stays encrypted.
create unique index care_todo_told_once on care_todo (told_index, kind, happening) where told_index is not null;
create index care_todo_found on care_todo (root_id, remind_on) where source = 'ENGINE' and status = 'OPEN';
create index care_todo_closed on care_todo (person_id, done_at)
    where kind = 'FOLLOW_UP' and status = 'DONE' and visit_id is null;
grant update (remind_on, by_parts) on care_todo to unionhome_app;

-- The gift is a part of a birthday like the others: the visit ticks its own part, and the to-do is done when all are.
alter table care_checklist_item add column by_visit boolean not null default false;
insert into care_checklist_item (kind, item, position, name_zh, name_en, citation, by_visit)
values ('BIRTHDAY', 'GIFT', 0, '生日慰问品', 'Birthday gift', '温直工〔2019〕7号 四（二）', true);
alter table care_todo_tick add column visit_id uuid references condolence_visit (id);
create index care_todo_tick_visit on care_todo_tick (visit_id) where visit_id is not null;

alter table care_todo drop constraint care_todo_check5;
alter table care_todo
    add constraint care_todo_done_by_something
        check (status = 'OPEN' or visit_id is not null or done_reason is not null or by_parts),
    add constraint care_todo_parts_done check (status = 'DONE' or not by_parts);

create function care_todo_tick_completes() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update care_todo t
       set status = 'DONE', by_parts = true, done_by = new.done_by, done_name = new.done_name, done_at = new.done_at,
           visit_id = (select max(k.visit_id::text)::uuid from care_todo_tick k where k.todo_id = t.id),
           version = t.version + 1
     where t.id = new.todo_id and t.status = 'OPEN'
       and not exists (select 1 from care_checklist_item c
                        where c.kind = t.kind
                          and not exists (select 1 from care_todo_tick k where k.todo_id = t.id and k.item = c.item));
    return null;
end $$;
create trigger care_todo_tick_completes after insert on care_todo_tick
    for each row execute function care_todo_tick_completes();

create function care_todo_tick_taken_back() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update care_todo
       set status = 'OPEN', by_parts = false, visit_id = null, done_by = null, done_name = null, done_at = null,
           version = version + 1
     where id = old.todo_id and by_parts;
    return null;
end $$;
create trigger care_todo_tick_taken_back after delete on care_todo_tick
    for each row execute function care_todo_tick_taken_back();

-- Whoever records the visit, and wherever: what was to be done is done, or a part of it where there are several. A visit
-- before the one that was followed up ends no waiting.
create or replace function care_todo_done_by_visit() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform t.id from care_todo t
      where t.person_id = new.person_id and t.status = 'OPEN'
      order by t.id
        for update;
    insert into care_todo_tick (todo_id, item, done_by, done_name, done_at, visit_id)
    select t.id, c.item, new.recorded_by, new.recorder_name, new.recorded_at, new.id
      from care_todo t
      join care_checklist_item c on c.kind = t.kind and c.by_visit
     where t.person_id = new.person_id and t.status = 'OPEN' and t.kind = new.occasion
       and t.event_on between new.occurred_on - 31 and new.occurred_on + 31
        on conflict (todo_id, item) do nothing;
    update care_todo t
       set version = version + 1
     where exists (select 1 from care_todo_tick k where k.todo_id = t.id and k.visit_id = new.id);
    update care_todo t
       set status = 'DONE', visit_id = new.id, done_by = new.recorded_by, done_name = new.recorder_name,
           done_at = new.recorded_at, version = version + 1
     where t.person_id = new.person_id and t.status = 'OPEN'
       and not exists (select 1 from care_checklist_item c where c.kind = t.kind)
       and (t.kind = 'FOLLOW_UP' and new.visited_on > t.event_on
            or t.kind = new.occasion and t.event_on between new.occurred_on - 31 and new.occurred_on + 31);
    return null;
end $$;

create or replace function care_todo_open_again() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update care_todo t
       set version = version + 1
     where exists (select 1 from care_todo_tick k where k.todo_id = t.id and k.visit_id = new.id);
    delete from care_todo_tick where visit_id = new.id;
    update care_todo
       set status = 'OPEN', by_parts = false, visit_id = null, done_reason = null, done_by = null, done_name = null,
           done_at = null, version = version + 1
     where visit_id = new.id;
    return null;
end $$;

-- Back to what holds above.
create policy inherit_in_scope on care_todo_setting for delete
    using (exists (select 1 from union_node u
                    where u.id = care_todo_setting.union_id
                      and array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6] && (select app_tops())));
grant delete on care_todo_setting to unionhome_app;
