-- Places of a programme as a ledger: from the union of the programme down to those below it. Entries are only added; the
-- accounts follow by a trigger and add up whenever a transaction ends, whoever wrote.
create table sanatorium_quota (
    id         uuid        primary key,
    root_id    uuid        not null,
    program_id uuid        not null references sanatorium_program (id),
    union_id   uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    parent_id  uuid        references sanatorium_quota (id),
    depth      integer     not null check (depth between 1 and 6),
    total      integer     not null default 0,
    given      integer     not null default 0,
    reserve    integer     not null default 0,
    used       integer     not null default 0,
    version    integer     not null default 0,
    updated_at timestamptz not null,
    constraint sanatorium_quota_once unique (program_id, union_id),
    -- the last word about the last place
    constraint sanatorium_quota_not_overdrawn check (given >= 0 and reserve >= 0 and used >= 0),
    constraint sanatorium_quota_adds_up check (given + reserve + used = total),
    check ((parent_id is null) = (depth = 1))
) with (fillfactor = 70);
comment on column sanatorium_quota.given is 'What the accounts below it have in total.';
comment on column sanatorium_quota.reserve is 'What it can still give or use.';
create unique index sanatorium_quota_one_pool on sanatorium_quota (program_id) where parent_id is null;
create index sanatorium_quota_program on sanatorium_quota (program_id, depth, id);
create index sanatorium_quota_parent on sanatorium_quota (parent_id) where parent_id is not null;
create index sanatorium_quota_union on sanatorium_quota (union_id);
create index sanatorium_quota_l1 on sanatorium_quota (l1, program_id);
create index sanatorium_quota_l2 on sanatorium_quota (l2, program_id);
create index sanatorium_quota_l3 on sanatorium_quota (l3, program_id);
create index sanatorium_quota_l4 on sanatorium_quota (l4, program_id);
create index sanatorium_quota_l5 on sanatorium_quota (l5, program_id);
create index sanatorium_quota_l6 on sanatorium_quota (l6, program_id);

create table sanatorium_quota_entry (
    id          uuid        primary key,
    program_id  uuid        not null references sanatorium_program (id),
    quota_id    uuid        not null references sanatorium_quota (id),
    movement_id uuid        not null,
    kind        text        not null check (kind in ('OPEN', 'WIDEN', 'NARROW', 'ALLOT', 'TAKE_BACK', 'GIVE_BACK', 'TRANSFER',
                                                     'RETURN', 'REDISTRIBUTE', 'HANDOVER')),
    places      integer     not null check (places <> 0),
    reason      text,
    moved_by    text        not null,
    moved_at    timestamptz not null
);
comment on column sanatorium_quota_entry.places is
    'More than nothing comes down into the account from the one above it, less goes back up; the pool has none above.';
comment on column sanatorium_quota_entry.movement_id is 'Entries of one act: a transfer goes up and down again.';
create index sanatorium_quota_entry_quota on sanatorium_quota_entry (quota_id, id);
create index sanatorium_quota_entry_program on sanatorium_quota_entry (program_id, id);

create table sanatorium_quota_wish (
    id         uuid        primary key,
    program_id uuid        not null references sanatorium_program (id),
    quota_id   uuid        not null references sanatorium_quota (id),
    places     integer     not null check (places between 1 and 100000),
    met        integer     not null default 0 check (met between 0 and places),
    reason     text        not null,
    withdrawn  boolean     not null default false,
    asked_by   text        not null,
    asked_at   timestamptz not null,
    version    integer     not null default 0,
    updated_at timestamptz not null
);
comment on table sanatorium_quota_wish is 'Unions that want more places when unused ones are given out anew.';
create unique index sanatorium_quota_wish_one_open on sanatorium_quota_wish (quota_id) where not withdrawn and met < places;
create index sanatorium_quota_wish_quota on sanatorium_quota_wish (quota_id);
create index sanatorium_quota_wish_program on sanatorium_quota_wish (program_id, id);

-- An entry moves places along one line of the tree. Nobody but this function writes to the accounts.
create function sanatorium_quota_entry_counted() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    above uuid;
begin
    if (select status from sanatorium_program where id = new.program_id for share) <> 'PUBLISHED' then
        raise exception 'places move while the programme is published'
            using errcode = '23514', constraint = 'sanatorium_quota_moves_while_published';
    end if;
    select parent_id into above from sanatorium_quota where id = new.quota_id and program_id = new.program_id;
    if not found or (above is null) <> (new.kind in ('OPEN', 'WIDEN', 'NARROW')) then
        raise exception 'no such account for such an entry' using errcode = '23514';
    end if;
    update sanatorium_quota
       set given = given + new.places, reserve = reserve - new.places, version = version + 1, updated_at = new.moved_at
     where id = above;
    update sanatorium_quota
       set total = total + new.places, reserve = reserve + new.places, version = version + 1, updated_at = new.moved_at
     where id = new.quota_id;
    return null;
end $$;
create trigger sanatorium_quota_entry_counted after insert on sanatorium_quota_entry
    for each row execute function sanatorium_quota_entry_counted();
revoke all on function sanatorium_quota_entry_counted() from public;

-- Children and reserve and used are the parent, and the ledger says the same, whenever a transaction ends.
create function sanatorium_quota_balanced() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if exists (select 1 from sanatorium_quota q
                where q.id in (new.id, new.parent_id)
                  and (   q.given <> (select coalesce(sum(c.total), 0) from sanatorium_quota c where c.parent_id = q.id)
                       or q.total <> (select coalesce(sum(e.places), 0) from sanatorium_quota_entry e
                                       where e.quota_id = q.id))) then
        raise exception 'places do not add up'
            using errcode = '23514', constraint = 'sanatorium_quota_balanced';
    end if;
    return null;
end $$;
create constraint trigger sanatorium_quota_balanced after insert or update on sanatorium_quota
    deferrable initially deferred for each row execute function sanatorium_quota_balanced();
revoke all on function sanatorium_quota_balanced() from public;

-- Holds the programme and the accounts that places move between, from above to below, until the transaction ends. An
-- account above the caller's own unions is held only together with one of hers below it.
create function sanatorium_quota_hold(program uuid, held uuid[]) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if exists (select 1 from sanatorium_quota q
                where q.id = any (held)
                  and not array[q.l1, q.l2, q.l3, q.l4, q.l5, q.l6] && app_tops()
                  and not exists (select 1 from sanatorium_quota c
                                   where c.parent_id = q.id and c.id = any (held)
                                     and array[c.l1, c.l2, c.l3, c.l4, c.l5, c.l6] && app_tops())) then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    perform 1 from sanatorium_program where id = program for share;
    perform 1 from sanatorium_quota where id = any (held) order by depth, id for update;
end $$;
revoke all on function sanatorium_quota_hold(uuid, uuid[]) from public;
grant execute on function sanatorium_quota_hold(uuid, uuid[]) to unionhome_app;

alter table sanatorium_quota enable row level security;
create policy in_scope on sanatorium_quota for select
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
create policy open_in_scope on sanatorium_quota for insert
    with check (array[l1, l2, l3, l4, l5, l6] && (select app_tops())::uuid[]);
alter table sanatorium_quota_entry enable row level security;
create policy with_the_account on sanatorium_quota_entry for select
    using (exists (select 1 from sanatorium_quota q where q.id = quota_id));
-- what comes down comes from an account that the caller sees as well; giving back and using needs only one's own
create policy move_in_scope on sanatorium_quota_entry for insert
    with check (exists (select 1 from sanatorium_quota q
                         where q.id = quota_id
                           and (   places < 0 or kind in ('OPEN', 'WIDEN', 'USE')
                                or exists (select 1 from sanatorium_quota a where a.id = q.parent_id))));
alter table sanatorium_quota_wish enable row level security;
create policy with_the_account on sanatorium_quota_wish for select
    using (exists (select 1 from sanatorium_quota q where q.id = quota_id));
create policy ask_in_scope on sanatorium_quota_wish for insert
    with check (met = 0 and not withdrawn and exists (select 1 from sanatorium_quota q where q.id = quota_id));
create policy answer_in_scope on sanatorium_quota_wish for update
    using (exists (select 1 from sanatorium_quota q where q.id = quota_id));
grant select on sanatorium_quota to unionhome_app;
grant insert (id, root_id, program_id, union_id, l1, l2, l3, l4, l5, l6, parent_id, depth, updated_at)
    on sanatorium_quota to unionhome_app;
grant select, insert on sanatorium_quota_entry, sanatorium_quota_wish to unionhome_app;
grant update (met, withdrawn, version, updated_at) on sanatorium_quota_wish to unionhome_app;

-- The account of a union that another one takes the place of goes to that one; where it has an account of its own, what
-- was not used goes back to whoever gave it, and the rest stays apart under its name, in the hands of the other one.
create function sanatorium_quota_hand_over(from_union uuid, into_union uuid) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    moved integer;
begin
    if (select count(*) from union_node u
         where u.id in (from_union, into_union)
           and array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6] && app_tops()) < 2 then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    perform 1 from sanatorium_program p
     where p.status = 'PUBLISHED' and exists (select 1 from sanatorium_quota q
                                               where q.program_id = p.id and q.union_id = from_union)
     order by p.id for share;
    insert into sanatorium_quota_entry (id, program_id, quota_id, movement_id, kind, places, moved_by, moved_at)
    select uuidv7(), q.program_id, q.id, uuidv7(), 'HANDOVER', -q.reserve, app_subject(), now()
      from sanatorium_quota q
      join sanatorium_program p on p.id = q.program_id
     where q.union_id = from_union and q.parent_id is not null and q.reserve > 0 and p.status = 'PUBLISHED'
       and exists (select 1 from sanatorium_quota o where o.program_id = q.program_id and o.union_id = into_union);
    update sanatorium_quota_wish w
       set withdrawn = true, version = w.version + 1, updated_at = now()
      from sanatorium_quota q
      join sanatorium_program p on p.id = q.program_id
     where q.id = w.quota_id and q.union_id = from_union and p.status = 'PUBLISHED' and not w.withdrawn and w.met < w.places
       and exists (select 1 from sanatorium_quota o where o.program_id = q.program_id and o.union_id = into_union);
    update sanatorium_quota q
       set l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6, version = q.version + 1, updated_at = now()
      from union_node u, sanatorium_program p
     where u.id = into_union and q.union_id = from_union and p.id = q.program_id and p.status = 'PUBLISHED'
       and exists (select 1 from sanatorium_quota o where o.program_id = q.program_id and o.union_id = into_union);
    update sanatorium_quota q
       set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6,
           version = q.version + 1, updated_at = now()
      from union_node u, sanatorium_program p
     where u.id = into_union and q.union_id = from_union and p.id = q.program_id and p.status = 'PUBLISHED'
       and not exists (select 1 from sanatorium_quota o where o.program_id = q.program_id and o.union_id = into_union);
    get diagnostics moved = row_count;
    return moved;
end $$;
revoke all on function sanatorium_quota_hand_over(uuid, uuid) from public;
grant execute on function sanatorium_quota_hand_over(uuid, uuid) to unionhome_app;
