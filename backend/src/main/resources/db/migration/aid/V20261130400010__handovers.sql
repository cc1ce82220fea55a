-- What followed a member into another union (接转). The new union goes on with all that was done; the old one keeps reading
-- what was done in its own time, and what became of it is written down here once and never changed.
create table aid_handover (
    id            uuid        primary key,
    root_id       uuid        not null,
    union_id      uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    into_id       uuid        not null references union_node (id),
    what          text        not null check (what in ('HARDSHIP_FILE', 'AID_CASE', 'APPEAL', 'PAIRING')),
    subject_id    uuid        not null,
    number        text        not null,
    status        text        not null,
    -- what the old union had worked out is worked out anew, with the money of the new one
    handed_back   boolean     not null,
    person_id     uuid        not null references person (id),
    member_name   text        not null,
    on_day        date        not null,
    at            timestamptz not null,
    check (union_id <> into_id),
    check (not handed_back or what = 'AID_CASE')
);
comment on column aid_handover.status is 'Where it stood when it was handed over.';
create index aid_handover_subject on aid_handover (subject_id);
create index aid_handover_union on aid_handover (union_id);
create index aid_handover_into on aid_handover (into_id, id);
create index aid_handover_person on aid_handover (person_id);
create index aid_handover_l1 on aid_handover (l1, id);
create index aid_handover_l2 on aid_handover (l2, id);
create index aid_handover_l3 on aid_handover (l3, id);
create index aid_handover_l4 on aid_handover (l4, id);
create index aid_handover_l5 on aid_handover (l5, id);
create index aid_handover_l6 on aid_handover (l6, id);

alter table aid_handover enable row level security;
create policy of_the_old_union on aid_handover for select
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
create policy of_the_new_union on aid_handover for select
    using (exists (select 1 from union_node u
                    where u.id = aid_handover.into_id
                      and array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6] && (select app_tops())::uuid[]));
create policy own on aid_handover for select using (person_id = any ((select app_persons())::uuid[]));
grant select on aid_handover to unionhome_app;

create function aid_handover_placed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    select u.root_id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6
      into strict new.root_id, new.l1, new.l2, new.l3, new.l4, new.l5, new.l6
      from union_node u where u.id = new.union_id;
    return new;
end $$;
create trigger aid_handover_placed before insert on aid_handover
    for each row execute function aid_handover_placed();

-- The old union reads on what was done with a file until it was handed over.
create policy in_ones_own_time on hardship_step for select
    using (exists (select 1 from aid_handover h
                    where h.subject_id = hardship_step.file_id and hardship_step.at < h.at
                      and array[h.l1, h.l2, h.l3, h.l4, h.l5, h.l6] && (select app_tops())::uuid[]));

-- Takes what is open about members from the union they left to the one they belong to now; gives how much of what. Neither
-- side sees both, so it looks past row-level security: for whoever has the old union in scope, or the new one to which they
-- belong already.
create function aid_handover_take(whose uuid[], from_union uuid, into_union uuid, since date, hand_back boolean,
                                  by_name text, stamp timestamptz)
    returns table (followed text, moved integer)
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    files  uuid[];
    hanging record;
    sees_old boolean;
begin
    select exists (select 1 from union_node u
                    where u.id = from_union and array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6] && app_tops()) into sees_old;
    if not sees_old and (
           not exists (select 1 from union_node u
                        where u.id = into_union and array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6] && app_tops())
           or exists (select 1 from unnest(whose) p
                       where not exists (select 1 from membership m
                                          where m.person_id = p and m.union_id = into_union and upper_inf(m.period)
                                            and m.status <> 'ENDED'))) then
        raise exception 'not in scope' using errcode = '42501';
    end if;

    -- files that are open, or about which an appeal waits
    with goes as (
        select f.id, f.file_no, f.status, w.person_id, w.name
          from hardship_worker w
          join hardship_file f on f.id = w.file_id
         where w.person_id = any (whose) and w.union_id = from_union
           and (f.closed_at is null
                or exists (select 1 from aid_appeal a where a.file_id = f.id and a.status = 'OPEN'))
           for update of f),
    kept as (
        insert into aid_handover (id, union_id, into_id, what, subject_id, number, status, handed_back, person_id,
                                  member_name, on_day, at)
        select uuidv7(), from_union, into_union, 'HARDSHIP_FILE', g.id, g.file_no, g.status, false, g.person_id, g.name,
               since, stamp
          from goes g
        returning subject_id)
    select coalesce(array_agg(distinct subject_id), '{}') into files from kept;
    insert into hardship_step (id, file_id, root_id, step, status, by_subject, by_name, at)
    select uuidv7(), f.id, f.root_id, 'HAND_OVER', f.status, app_subject(), by_name, stamp
      from hardship_file f where f.id = any (files);
    update hardship_file f set union_id = into_union, version = f.version + 1, updated_at = stamp
     where f.id = any (files) and f.union_id = from_union
       and exists (select 1 from hardship_worker w
                    where w.file_id = f.id and w.main and w.person_id = any (whose));
    update hardship_worker w set union_id = into_union
     where w.file_id = any (files) and w.union_id = from_union and w.person_id = any (whose);
    followed := 'HARDSHIP_FILES';
    moved := cardinality(files);
    return next;

    -- A notice hangs to its last day where her colleagues know her; objections go to whoever keeps the file now.
    for hanging in
        select n.id, n.board_id from public_notice n
         where n.union_id = from_union and n.taken_down_at is null and n.person_id = any (whose)
    loop
        update public_notice n set union_id = into_union where n.id = hanging.id;
        update public_notice n set board_id = hanging.board_id where n.id = hanging.id;
    end loop;

    -- cases that are open, and refused ones about which an appeal waits; what is granted is paid by who granted it
    with goes as (
        select c.id, c.case_no, c.status, c.person_id, c.member_name,
               hand_back and c.status in ('WORKED', 'REFERRED') as back
          from aid_case c
         where c.union_id = from_union and c.person_id = any (whose)
           and (c.status in ('DRAFT', 'SUBMITTED', 'WORKED', 'REFERRED')
                or exists (select 1 from aid_appeal a where a.case_id = c.id and a.status = 'OPEN'))
           for update),
    kept as (
        insert into aid_handover (id, union_id, into_id, what, subject_id, number, status, handed_back, person_id,
                                  member_name, on_day, at)
        select uuidv7(), from_union, into_union, 'AID_CASE', g.id, g.case_no, g.status, g.back, g.person_id,
               g.member_name, since, stamp
          from goes g where g.status <> 'DRAFT')
    update aid_case c
       set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6,
           status         = case when g.back then 'SUBMITTED' else c.status end,
           adjusted       = case when not g.back then c.adjusted end,
           reason_code    = case when not g.back then c.reason_code end,
           comment        = case when not g.back then c.comment end,
           handler        = case when not g.back then c.handler end,
           handler_name   = case when not g.back then c.handler_name end,
           handler_person = case when not g.back then c.handler_person end,
           handler_for    = case when not g.back then c.handler_for end,
           worked_at      = case when not g.back then c.worked_at end,
           asked          = case when not g.back then c.asked end,
           version = c.version + 1
      from goes g, union_node u
     where c.id = g.id and u.id = into_union;
    get diagnostics moved = row_count;
    followed := 'AID_CASES';
    return next;

    with goes as (
        update aid_appeal a
           set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6,
               version = a.version + 1
          from union_node u
         where u.id = into_union and a.union_id = from_union and a.status = 'OPEN' and a.person_id = any (whose)
        returning a.id, a.code, a.status, a.person_id, a.member_name)
    insert into aid_handover (id, union_id, into_id, what, subject_id, number, status, handed_back, person_id, member_name,
                              on_day, at)
    select uuidv7(), from_union, into_union, 'APPEAL', g.id, g.code, g.status, false, g.person_id, g.member_name, since,
           stamp
      from goes g;
    get diagnostics moved = row_count;
    followed := 'APPEALS';
    return next;

    with goes as (
        update aid_pairing p
           set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6,
               version = p.version + 1
          from union_node u
         where u.id = into_union and p.union_id = from_union and upper(p.period) > since and p.person_id = any (whose)
        returning p.id, p.code, p.person_id, p.volunteer_name)
    insert into aid_handover (id, union_id, into_id, what, subject_id, number, status, handed_back, person_id, member_name,
                              on_day, at)
    select uuidv7(), from_union, into_union, 'PAIRING', g.id, g.code, 'RUNNING', false, g.person_id, g.volunteer_name,
           since, stamp
      from goes g;
    get diagnostics moved = row_count;
    followed := 'PAIRINGS';
    return next;
end $$;
revoke all on function aid_handover_take(uuid[], uuid, uuid, date, boolean, text, timestamptz) from public;
grant execute on function aid_handover_take(uuid[], uuid, uuid, date, boolean, text, timestamptz) to unionhome_app;

-- Members who moved and about whom something is still open in the union they left: whoever moved on a later day than it was
-- agreed, or came along with a list. Of the unions in the caller's scope.
create function aid_handover_waiting(today date, back integer)
    returns table (person_id uuid, from_union uuid, into_union uuid, since date)
    language sql stable security definer set search_path = public, pg_temp as $$
    select m.person_id, b.union_id, m.union_id, lower(m.period)
      from membership m
      join membership b on b.person_id = m.person_id and upper(b.period) = lower(m.period) and b.union_id <> m.union_id
     where m.act = 'TRANSFER' and m.status <> 'ENDED'
       and lower(m.period) between today - back and today and coalesce(m.period @> today, false)
       and m.l1 = any (app_tops())
       and (exists (select 1 from hardship_worker w where w.person_id = m.person_id and w.open and w.union_id = b.union_id)
            or exists (select 1 from aid_case c
                        where c.person_id = m.person_id and c.union_id = b.union_id
                          and c.status in ('DRAFT', 'SUBMITTED', 'WORKED', 'REFERRED'))
            or exists (select 1 from aid_appeal a
                        where a.person_id = m.person_id and a.union_id = b.union_id and a.status = 'OPEN')
            or exists (select 1 from aid_pairing p
                        where p.person_id = m.person_id and p.union_id = b.union_id
                          and upper(p.period) > lower(m.period)))
     order by m.person_id
$$;
revoke all on function aid_handover_waiting(date, integer) from public;
grant execute on function aid_handover_waiting(date, integer) to unionhome_app;

-- A closed file about which an appeal waits goes with a union that ends as well.
create or replace function hardship_files_follow(from_union uuid, into_union uuid, whose uuid[]) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    moved integer;
begin
    if not exists (select 1 from union_node u
                    where u.id = from_union and array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6] && app_tops()) then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    update hardship_file f set union_id = into_union, version = version + 1, updated_at = now()
     where f.union_id = from_union
       and (f.closed_at is null
            or exists (select 1 from aid_appeal a where a.file_id = f.id and a.status = 'OPEN'))
       and exists (select 1 from hardship_worker w
                    where w.file_id = f.id and w.main and (whose is null or w.person_id = any (whose)));
    get diagnostics moved = row_count;
    update hardship_worker w set union_id = into_union
     where w.union_id = from_union
       and (w.open or exists (select 1 from aid_appeal a where a.file_id = w.file_id and a.status = 'OPEN'))
       and (whose is null or w.person_id = any (whose));
    update public_notice n set union_id = into_union
     where n.union_id = from_union and n.taken_down_at is null and (whose is null or n.person_id = any (whose));
    return moved;
end $$;
