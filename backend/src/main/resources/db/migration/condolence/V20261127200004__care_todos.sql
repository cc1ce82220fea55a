-- To-dos that find the cadre: whom to congratulate or to visit, from the files of the members, from visits long ago, and
-- from what members and colleagues report. Rules are data with their source; each happening makes one to-do, however
-- often the morning's work is repeated.
create table care_todo_rule (
    kind           text    primary key,
    lead_days      integer check (lead_days between 0 and 366),
    threshold_days integer check (threshold_days between 30 and 3660),
    occasions      text[]  not null default '{}',
    citation       text    not null,
    confidence     text    not null check (confidence in ('STATUTE', 'PUBLISHED', 'SECONDARY', 'DESIGN')),
    ruling_zh      text    not null,
    ruling_en      text    not null
);
insert into care_todo_rule (kind, lead_days, threshold_days, occasions, citation, confidence, ruling_zh, ruling_en)
values
    ('BIRTHDAY', 7, null, '{}', '温直工〔2019〕7号 四（二）', 'DESIGN',
     '文件把会员生日列为五要贺之一，没有写提前几天准备；默认提前七天提醒。',
     'The document names birthdays among the five congratulations and no days ahead; a week is the default.'),
    ('RETIREMENT', 60, null, '{}', '温直工〔2019〕7号 四（二）', 'DESIGN',
     '文件把光荣退休列为五要贺之一，没有写提前几天准备；默认提前六十天提醒，以便安排纪念品和欢送。',
     'The document names retirement among the five congratulations and no days ahead; sixty days are the default, to prepare souvenir and farewell.'),
    ('FOLLOW_UP', null, 365, '{SPECIAL_HARDSHIP,BEREAVEMENT,HOSPITALIZATION}', '温直工〔2019〕7号 四（二）', 'DESIGN',
     '曾因困难、住院或亲人去世看望过的家庭，超过一年没有再去的，提醒回访；天数由各工会自定。',
     'Families visited for hardship, illness or a death are visited again when a year went by; each union sets its own number of days.');

-- A union may do otherwise; what is set in it holds for those below it until one of them sets its own.
create table care_todo_setting (
    union_id       uuid        not null references union_node (id),
    kind           text        not null references care_todo_rule (kind),
    root_id        uuid        not null,
    enabled        boolean     not null,
    lead_days      integer     check (lead_days between 0 and 366),
    threshold_days integer     check (threshold_days between 30 and 3660),
    set_by         text        not null,
    setter_name    text        not null,
    set_at         timestamptz not null,
    version        integer     not null default 0,
    primary key (union_id, kind)
);
create index care_todo_setting_kind on care_todo_setting (kind);

-- When somebody retires by law: the age of before, and how it rises by a month for every few months of birth.
create table retirement_rule (
    category     text    primary key check (category in ('MALE', 'FEMALE_CADRE', 'FEMALE_WORKER')),
    base_months  integer not null,
    step_months  integer not null check (step_months > 0),
    most_months  integer not null,
    delayed_from date    not null,
    citation     text    not null,
    confidence   text    not null check (confidence in ('STATUTE', 'PUBLISHED', 'SECONDARY', 'DESIGN')),
    ruling_zh    text    not null
);
insert into retirement_rule (category, base_months, step_months, most_months, delayed_from, citation, confidence, ruling_zh)
values
    ('MALE', 720, 4, 36, '2025-01-01', '全国人大常委会关于实施渐进式延迟法定退休年龄的决定（2024-09-13）附办法第一条', 'SECONDARY',
     '男职工原六十周岁，从2025年1月起每四个月延迟一个月，逐步延迟至六十三周岁。'),
    ('FEMALE_CADRE', 660, 4, 36, '2025-01-01', '全国人大常委会关于实施渐进式延迟法定退休年龄的决定（2024-09-13）附办法第一条', 'SECONDARY',
     '原五十五周岁的女职工每四个月延迟一个月，逐步延迟至五十八周岁。档案没有岗位类别时，机关和事业单位女会员按此计算，仅作提醒。'),
    ('FEMALE_WORKER', 600, 2, 60, '2025-01-01', '全国人大常委会关于实施渐进式延迟法定退休年龄的决定（2024-09-13）附办法第一条', 'SECONDARY',
     '原五十周岁的女职工每二个月延迟一个月，逐步延迟至五十五周岁。');

-- What belongs to an occasion besides the visit: the four parts of a birthday.
create table care_checklist_item (
    kind     text     not null,
    item     text     not null,
    position smallint not null,
    name_zh  text     not null,
    name_en  text     not null,
    citation text     not null,
    primary key (kind, item)
);
insert into care_checklist_item (kind, item, position, name_zh, name_en, citation)
values
    ('BIRTHDAY', 'CARD', 1, '生日贺卡', 'Birthday card', '会员生日“四个到位”'),
    ('BIRTHDAY', 'NOODLES', 2, '长寿面', 'Longevity noodles', '会员生日“四个到位”'),
    ('BIRTHDAY', 'MESSAGE', 3, '祝福短信', 'Message', '会员生日“四个到位”'),
    ('BIRTHDAY', 'FLOWERS', 4, '鲜花', 'Flowers', '会员生日“四个到位”');

create table care_todo (
    id              uuid        primary key,
    root_id         uuid        not null,
    union_id        uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    kind            text        not null,
    person_id       uuid        references person (id),
    member_name     text,
    member_no       text,
    told_name       bytea,
    happening       text        not null,
    event_on        date        not null,
    due_on          date        not null,
    source          text        not null check (source in ('ENGINE', 'REPORTED')),
    reported_by     text,
    reporter_name   text,
    note            bytea,
    assignee        uuid,
    assignee_name   text,
    postponed       smallint    not null default 0,
    postpone_reason text,
    status          text        not null default 'OPEN' check (status in ('OPEN', 'DONE')),
    visit_id        uuid        references condolence_visit (id),
    done_reason     text,
    done_by         text,
    done_name       text,
    done_at         timestamptz,
    created_at      timestamptz not null default now(),
    version         integer     not null default 0,
    check ((person_id is null) = (told_name is not null)),
    check ((source = 'REPORTED') = (reported_by is not null)),
    check ((assignee is null) = (assignee_name is null)),
    check ((status = 'DONE') = (done_by is not null and done_at is not null)),
    check (status = 'DONE' or (visit_id is null and done_reason is null)),
    check (status = 'OPEN' or visit_id is not null or done_reason is not null)
);
-- One to-do for one happening.
create unique index care_todo_once on care_todo (person_id, kind, happening);
create index care_todo_union on care_todo (union_id);
create index care_todo_visit on care_todo (visit_id) where visit_id is not null;
create index care_todo_assignee on care_todo (assignee, due_on, id) where status = 'OPEN';
create index care_todo_reporter on care_todo (reported_by, id) where reported_by is not null;
create index care_todo_l1 on care_todo (l1, due_on, id);
create index care_todo_l2 on care_todo (l2, due_on, id);
create index care_todo_l3 on care_todo (l3, due_on, id);
create index care_todo_l4 on care_todo (l4, due_on, id);
create index care_todo_l5 on care_todo (l5, due_on, id);
create index care_todo_l6 on care_todo (l6, due_on, id);

create table care_todo_tick (
    todo_id   uuid        not null references care_todo (id),
    item      text        not null,
    done_by   text        not null,
    done_name text        not null,
    done_at   timestamptz not null,
    primary key (todo_id, item)
);

create function care_todo_placed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    select u.root_id into strict new.root_id from union_node u where u.id = new.union_id;
    perform pg_advisory_xact_lock_shared(hashtextextended('tree|' || new.root_id, 0));
    select u.l1, u.l2, u.l3, u.l4, u.l5, u.l6
      into strict new.l1, new.l2, new.l3, new.l4, new.l5, new.l6
      from union_node u
     where u.id = new.union_id;
    return new;
end $$;
create trigger care_todo_placed before insert on care_todo
    for each row execute function care_todo_placed();

-- Whoever records the visit, and wherever: what was to be done is done. Taken back, it is to be done again.
create function care_todo_done_by_visit() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update care_todo
       set status = 'DONE', visit_id = new.id, done_by = new.recorded_by, done_name = new.recorder_name,
           done_at = new.recorded_at, version = version + 1
     where person_id = new.person_id and status = 'OPEN'
       and (kind = 'FOLLOW_UP'
            or kind = new.occasion and event_on between new.occurred_on - 31 and new.occurred_on + 31);
    return null;
end $$;
create trigger care_todo_done_by_visit after insert on condolence_visit
    for each row execute function care_todo_done_by_visit();

create function care_todo_open_again() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update care_todo
       set status = 'OPEN', visit_id = null, done_reason = null, done_by = null, done_name = null, done_at = null,
           version = version + 1
     where visit_id = new.id;
    return null;
end $$;
create trigger care_todo_open_again after update on condolence_visit
    for each row when (new.status = 'REVERSED' and old.status = 'RECORDED')
    execute function care_todo_open_again();

-- What is open goes to the union that takes another one's place.
create function care_todo_hand_over(from_union uuid, into_union uuid) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    moved integer;
begin
    if (select count(*) from union_node u
         where u.id in (from_union, into_union)
           and array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6] && app_tops()) < 2 then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    update care_todo t
       set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6, version = t.version + 1
      from union_node u
     where u.id = into_union and t.union_id = from_union and t.status = 'OPEN';
    get diagnostics moved = row_count;
    return moved;
end $$;
revoke all on function care_todo_hand_over(uuid, uuid) from public;
grant execute on function care_todo_hand_over(uuid, uuid) to unionhome_app;

-- Of members who are due, who is a member no longer in the caller's scope stays where she is; so this is all in scope.
alter table care_todo enable row level security;
create policy in_scope on care_todo for select
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
create policy own on care_todo for select using (person_id = any ((select app_persons())::uuid[]));
create policy what_one_reported on care_todo for select using (reported_by = (select app_subject()));
create policy plan_in_scope on care_todo for insert
    with check (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
                or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
                or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
create policy report_at_home on care_todo for insert
    with check (source = 'REPORTED' and reported_by = (select app_subject())
           and union_id = any ((select app_lineage())::uuid[]));
create policy work_in_scope on care_todo for update
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
alter table care_todo_tick enable row level security;
create policy as_the_todo on care_todo_tick
    using (exists (select 1 from care_todo t where t.id = care_todo_tick.todo_id));
alter table care_todo_rule enable row level security;
create policy everybody on care_todo_rule for select using (true);
alter table retirement_rule enable row level security;
create policy everybody on retirement_rule for select using (true);
alter table care_checklist_item enable row level security;
create policy everybody on care_checklist_item for select using (true);
alter table care_todo_setting enable row level security;
create policy known_below on care_todo_setting for select using (true);
create policy set_in_scope on care_todo_setting for insert
    with check (set_by = (select app_subject())
           and exists (select 1 from union_node u
                        where u.id = care_todo_setting.union_id
                          and array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6] && (select app_tops())));
create policy reset_in_scope on care_todo_setting for update
    using (exists (select 1 from union_node u
                    where u.id = care_todo_setting.union_id
                      and array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6] && (select app_tops())));

grant select on care_todo_rule, retirement_rule, care_checklist_item to unionhome_app;
grant select, insert, update on care_todo_setting to unionhome_app;
grant select, insert on care_todo to unionhome_app;
grant update (due_on, assignee, assignee_name, postponed, postpone_reason, status, visit_id, done_reason, done_by,
              done_name, done_at, version)
    on care_todo to unionhome_app;
grant select, insert, delete on care_todo_tick to unionhome_app;
