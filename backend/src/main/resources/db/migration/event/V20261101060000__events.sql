-- Activities and who joins them. The places taken stand in the row of the activity, kept by triggers; the check
-- never_oversold is the last word about the last place, whatever the application does.
create table event (
    id              uuid        primary key,
    root_id         uuid        not null,
    union_id        uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    title           text        not null,
    kind            text        not null,
    summary         text,
    place           text,
    starts_at       timestamptz not null,
    ends_at         timestamptz not null,
    opens_at        timestamptz not null,
    closes_at       timestamptz not null,
    capacity        integer     not null check (capacity > 0),
    waiting_list    boolean     not null,
    status          text        not null check (status in ('DRAFT', 'PUBLISHED', 'CANCELLED')),
    cancellation_reason text,
    plan_item_id    uuid,
    taken           integer     not null default 0,
    waiting         integer     not null default 0 check (waiting >= 0),
    last_arrival_no bigint      not null default 0,
    version         integer     not null default 0,
    updated_at      timestamptz not null,
    constraint never_oversold check (taken between 0 and capacity),
    -- lists look back no further than this for what is still going on
    check (ends_at > starts_at and ends_at - starts_at <= interval '8784 hours'),
    check (closes_at > opens_at),
    check ((status = 'CANCELLED') = (cancellation_reason is not null))
) with (fillfactor = 50);
create index event_union on event (union_id, starts_at, id);
create index event_l1 on event (l1, starts_at, id);
create index event_l2 on event (l2, starts_at, id);
create index event_l3 on event (l3, starts_at, id);
create index event_l4 on event (l4, starts_at, id);
create index event_l5 on event (l5, starts_at, id);
create index event_l6 on event (l6, starts_at, id);
create index event_plan_item on event (plan_item_id) where plan_item_id is not null;

-- A place taken, waited for or given back. Who comes again after leaving gets a new row at the end.
create table event_registration (
    id            uuid        primary key,
    event_id      uuid        not null references event (id),
    person_id     uuid        not null references person (id),
    root_id       uuid        not null,
    union_id      uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    status        text        not null check (status in ('CONFIRMED', 'WAITING', 'CANCELLED')),
    arrival_no    bigint      not null,
    registered_at timestamptz not null,
    cancelled_at  timestamptz,
    version       integer     not null default 0,
    unique (event_id, arrival_no),
    check ((status = 'CANCELLED') = (cancelled_at is not null))
);
create unique index event_one_live_place_each on event_registration (event_id, person_id) where status <> 'CANCELLED';
create index event_registration_line on event_registration (event_id, status, arrival_no);
create index event_registration_person on event_registration (person_id);
create index event_registration_union on event_registration (union_id);

-- The secret address of one member's calendar: only the SM3 of its token is kept.
create table calendar_feed (
    person_id    uuid        primary key references person (id),
    token_hash   bytea       not null unique,
    created_at   timestamptz not null,
    last_read_at timestamptz
);

alter table event_registration enable row level security;
create policy own_or_organised on event_registration for select
    using (   person_id = any ((select app_persons())::uuid[])
           or l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
create policy join_oneself on event_registration for insert
    with check (person_id = any ((select app_persons())::uuid[]) and status <> 'CANCELLED');
create policy leave_oneself on event_registration for update
    using (person_id = any ((select app_persons())::uuid[]))
    with check (person_id = any ((select app_persons())::uuid[]) and status = 'CANCELLED');

alter table event enable row level security;
create policy visible on event for select
    using (   (status <> 'DRAFT' and union_id = any ((select app_lineage())::uuid[]))
           or l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[])
           -- who moved to another union still sees what she joined
           or id in (select r.event_id from event_registration r
                      where r.person_id = any ((select app_persons())::uuid[])));
create policy plan_in_scope on event for insert
    with check (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
                or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
                or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
create policy change_in_scope on event for update
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));

alter table calendar_feed enable row level security;
create policy own on calendar_feed
    using (person_id = any ((select app_persons())::uuid[]))
    with check (person_id = any ((select app_persons())::uuid[]));
create policy found_by_token on calendar_feed for select using ((select app_subject()) = 'system:calendar');
create policy note_the_reading on calendar_feed for update using ((select app_subject()) = 'system:calendar');

-- The application cannot touch the counts, nor rewrite who registered when.
grant select on event, event_registration to unionhome_app;
grant insert (id, root_id, union_id, l1, l2, l3, l4, l5, l6, title, kind, summary, place, starts_at, ends_at, opens_at,
              closes_at, capacity, waiting_list, status, plan_item_id, updated_at) on event to unionhome_app;
grant update (title, kind, summary, place, starts_at, ends_at, opens_at, closes_at, capacity, waiting_list, status,
              cancellation_reason, plan_item_id, version, updated_at) on event to unionhome_app;
grant insert (id, event_id, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6, status, arrival_no, registered_at)
    on event_registration to unionhome_app;
grant update (status, cancelled_at, version) on event_registration to unionhome_app;
grant select, insert, update, delete on calendar_feed to unionhome_app;
