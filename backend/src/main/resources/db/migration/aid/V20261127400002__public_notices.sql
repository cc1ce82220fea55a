-- What is published for objections before it is decided (公示). A notice holds only what may be read by everybody who
-- sees the board: a masked name, the unit, the category and a contact.
create table public_notice (
    id            uuid        primary key,
    subject_kind  text        not null,
    subject_id    uuid        not null,
    root_id       uuid        not null,
    union_id      uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    person_id     uuid        not null references person (id),
    masked_name   text        not null check (masked_name like '%*%'),
    unit          text        not null,
    category_zh   text        not null,
    category_en   text        not null,
    contact       text        not null,
    begins_on     date        not null,
    ends_on       date        not null check (ends_on > begins_on),
    placed_by     text        not null,
    placed_at     timestamptz not null,
    taken_down_at timestamptz,
    -- who must not decide about objections to it
    handlers      text[]      not null
);
create unique index public_notice_one_hangs on public_notice (subject_id) where taken_down_at is null;
create index public_notice_person on public_notice (person_id);
create index public_notice_union on public_notice (union_id, ends_on);
create index public_notice_l1 on public_notice (l1, id);
create index public_notice_l2 on public_notice (l2, id);
create index public_notice_l3 on public_notice (l3, id);
create index public_notice_l4 on public_notice (l4, id);
create index public_notice_l5 on public_notice (l5, id);
create index public_notice_l6 on public_notice (l6, id);

create table notice_objection (
    id              uuid        primary key,
    notice_id       uuid        not null references public_notice (id),
    root_id         uuid        not null,
    person_id       uuid        not null references person (id),
    by_name         text        not null,
    reason          bytea       not null,
    at              timestamptz not null,
    status          text        not null default 'OPEN' check (status in ('OPEN', 'UPHELD', 'DISMISSED')),
    decided_by      text,
    decided_hands   text[],
    decision_reason bytea,
    decided_at      timestamptz,
    kept_apart      text[]      not null default '{}',
    unique (notice_id, person_id),
    check ((status = 'OPEN') = (decided_at is null)),
    constraint notice_objection_decided_by_another check (decided_hands is null or not (decided_hands && kept_apart))
);
create index notice_objection_person on notice_objection (person_id);

create function public_notice_placed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    select u.root_id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6
      into strict new.root_id, new.l1, new.l2, new.l3, new.l4, new.l5, new.l6
      from union_node u where u.id = new.union_id;
    return new;
end $$;
create trigger public_notice_placed before insert or update of union_id on public_notice
    for each row execute function public_notice_placed();

-- Neither who objects, nor whom it is about, nor who handled it decides.
create function notice_objection_kept_apart() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    select n.handlers || array['person:' || n.person_id, 'person:' || new.person_id], n.root_id
      into strict new.kept_apart, new.root_id
      from public_notice n where n.id = new.notice_id;
    return new;
end $$;
create trigger notice_objection_kept_apart before insert on notice_objection
    for each row execute function notice_objection_kept_apart();

create trigger hardship_approval_judged before insert on hardship_approval
    for each row execute function hardship_approval_judged();

alter table public_notice enable row level security;
create policy in_scope on public_notice
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
create policy own on public_notice using (person_id = any ((select app_persons())::uuid[]));
-- It disappears on its day by itself.
create policy on_the_board on public_notice for select
    using (union_id = any ((select app_lineage())::uuid[]) and taken_down_at is null
           and (now() at time zone 'Asia/Shanghai')::date between begins_on and ends_on);

alter table notice_objection enable row level security;
create policy own on notice_objection for select using (person_id = any ((select app_persons())::uuid[]));
create policy object_oneself on notice_objection for insert
    with check (person_id = any ((select app_persons())::uuid[]) and status = 'OPEN');
create policy in_scope on notice_objection for select
    using (exists (select 1 from public_notice n
                    where n.id = notice_objection.notice_id
                      and n.person_id <> all ((select app_persons())::uuid[])
                      and array[n.l1, n.l2, n.l3, n.l4, n.l5, n.l6] && (select app_tops())::uuid[]));
create policy decide_in_scope on notice_objection for update
    using (exists (select 1 from public_notice n
                    where n.id = notice_objection.notice_id
                      and n.person_id <> all ((select app_persons())::uuid[])
                      and array[n.l1, n.l2, n.l3, n.l4, n.l5, n.l6] && (select app_tops())::uuid[]));

grant select, insert on public_notice to unionhome_app;
grant update (taken_down_at, union_id) on public_notice to unionhome_app;
grant select, insert on notice_objection to unionhome_app;
grant update (status, decided_by, decided_hands, decision_reason, decided_at) on notice_objection to unionhome_app;

-- How many objections wait or were upheld: a number, for whoever sees the file and not the objections.
create function notice_objections(asked uuid) returns table (waiting integer, upheld integer)
    language sql stable security definer set search_path = public, pg_temp as $$
    select count(*) filter (where o.status = 'OPEN')::integer, count(*) filter (where o.status = 'UPHELD')::integer
      from notice_objection o where o.notice_id = asked
$$;
revoke all on function notice_objections(uuid) from public;
grant execute on function notice_objections(uuid) to unionhome_app;
