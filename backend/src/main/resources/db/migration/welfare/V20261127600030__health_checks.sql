-- Health checks: rounds with slots by day and unit, and who comes when. What was found is never kept here.
create table health_check (
    id         uuid        primary key,
    root_id    uuid        not null,
    union_id   uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    name       text        not null,
    provider   text        not null,
    women_only boolean     not null,
    source     text        not null check (source ~ '^[A-Z][A-Z_]+$'),
    decision   jsonb       not null,
    booking    daterange   not null check (not isempty(booking) and not lower_inf(booking) and not upper_inf(booking)),
    status     text        not null check (status in ('OPEN', 'CANCELLED')),
    opened_by  text        not null,
    version    integer     not null default 0,
    updated_at timestamptz not null
);
comment on column health_check.source is 'From which money it is paid; union funds may not pay for it.';
create index health_check_union on health_check (union_id, id);
create index health_check_l1 on health_check (l1, id);
create index health_check_l2 on health_check (l2, id);
create index health_check_l3 on health_check (l3, id);
create index health_check_l4 on health_check (l4, id);
create index health_check_l5 on health_check (l5, id);
create index health_check_l6 on health_check (l6, id);

create table health_check_slot (
    id              uuid    primary key,
    health_check_id uuid    not null references health_check (id),
    union_id        uuid    not null references union_node (id),
    day             date    not null,
    starts          time    not null,
    places          integer not null check (places between 1 and 10000),
    taken           integer not null default 0,
    unique (health_check_id, union_id, day, starts),
    -- the last word about the last place
    constraint health_check_slot_not_oversold check (taken between 0 and places)
) with (fillfactor = 50);
comment on column health_check_slot.union_id is 'For whose members it is: of this union and below.';
create index health_check_slot_union on health_check_slot (union_id);

create table health_check_booking (
    id              uuid        primary key,
    health_check_id uuid        not null references health_check (id),
    slot_id         uuid        not null references health_check_slot (id),
    person_id       uuid        not null references person (id),
    status          text        not null check (status in ('BOOKED', 'CANCELLED', 'ATTENDED', 'ABSENT')),
    booked_at       timestamptz not null,
    version         integer     not null default 0,
    updated_at      timestamptz not null
);
create unique index health_check_booking_one_each on health_check_booking (health_check_id, person_id)
    where status <> 'CANCELLED';
create index health_check_booking_slot on health_check_booking (slot_id, status);
create index health_check_booking_person on health_check_booking (person_id);

-- Counting places is the database's: a booking that would oversell a slot is refused by the slot's own check.
create function health_check_booking_counted() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if tg_op = 'INSERT' then
        update health_check_slot set taken = taken + 1 where id = new.slot_id;
    elsif (new.status = 'CANCELLED') <> (old.status = 'CANCELLED') then
        update health_check_slot
           set taken = taken + case when new.status = 'CANCELLED' then -1 else 1 end
         where id = new.slot_id;
    end if;
    return null;
end $$;
create trigger health_check_booking_counted after insert or update of status on health_check_booking
    for each row execute function health_check_booking_counted();
revoke all on function health_check_booking_counted() from public;

alter table health_check enable row level security;
create policy visible on health_check for select
    using (   union_id = any ((select app_lineage())::uuid[])
           or l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
create policy open_in_scope on health_check for insert
    with check (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
                or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
                or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
alter table health_check_slot enable row level security;
create policy with_the_check on health_check_slot for select
    using (exists (select 1 from health_check h where h.id = health_check_id));
create policy offer_in_scope on health_check_slot for insert
    with check (exists (select 1 from health_check h
                         where h.id = health_check_id
                           and array[h.l1, h.l2, h.l3, h.l4, h.l5, h.l6] && (select app_tops())::uuid[]));
alter table health_check_booking enable row level security;
create policy own_or_in_scope on health_check_booking for select
    using (   person_id = any ((select app_persons())::uuid[])
           or exists (select 1 from health_check h
                       where h.id = health_check_id
                         and array[h.l1, h.l2, h.l3, h.l4, h.l5, h.l6] && (select app_tops())::uuid[]));
create policy book_for_oneself on health_check_booking for insert
    with check (person_id = any ((select app_persons())::uuid[]) and status = 'BOOKED');
create policy cancel_own on health_check_booking for update
    using (person_id = any ((select app_persons())::uuid[]) and status = 'BOOKED')
    with check (person_id = any ((select app_persons())::uuid[]) and status = 'CANCELLED');
create policy note_in_scope on health_check_booking for update
    using (exists (select 1 from health_check h
                    where h.id = health_check_id
                      and array[h.l1, h.l2, h.l3, h.l4, h.l5, h.l6] && (select app_tops())::uuid[]));
grant select, insert on health_check, health_check_booking to unionhome_app;
grant select on health_check_slot to unionhome_app;
grant insert (id, health_check_id, union_id, day, starts, places) on health_check_slot to unionhome_app;
grant update (status, version, updated_at) on health_check_booking to unionhome_app;

-- A round that is still open goes to the union that takes another one's place, with the slots of that union.
create function health_check_hand_over(from_union uuid, into_union uuid) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    moved integer;
begin
    if (select count(*) from union_node u
         where u.id in (from_union, into_union)
           and array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6] && app_tops()) < 2 then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    update health_check h
       set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6,
           version = h.version + 1, updated_at = now()
      from union_node u
     where u.id = into_union and h.union_id = from_union and h.status = 'OPEN';
    get diagnostics moved = row_count;
    update health_check_slot s
       set union_id = into_union
     where s.union_id = from_union and s.day >= current_date
       and not exists (select 1 from health_check_slot o
                        where o.health_check_id = s.health_check_id and o.union_id = into_union
                          and o.day = s.day and o.starts = s.starts);
    return moved;
end $$;
revoke all on function health_check_hand_over(uuid, uuid) from public;
grant execute on function health_check_hand_over(uuid, uuid) to unionhome_app;
