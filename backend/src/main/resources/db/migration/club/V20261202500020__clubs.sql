-- Clubs of members, who leads them and who belongs to them. A club is of a union, and its level is that union's. It has
-- days of its own: how many there were is asked of a day. A name is copied where somebody joins, as her club's officers,
-- members themselves, see no file of hers.
create table club (
    id         uuid        primary key,
    root_id    uuid        not null,
    union_id   uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    name       text        collate "zh-Hans-CN-x-icu" not null,
    kind       text        not null check (kind in ('SPORT', 'ARTS', 'READING', 'CRAFT', 'VOLUNTEER', 'OTHER')),
    purpose    text,
    meets      text,
    admission  text        not null check (admission in ('OPEN', 'APPROVAL')),
    period     daterange   not null check (not isempty(period) and not lower_inf(period)),
    end_reason text        check (end_reason is null or not upper_inf(period)),
    members    integer     not null default 0 check (members >= 0),
    asking     integer     not null default 0 check (asking >= 0),
    version    integer     not null default 0,
    updated_at timestamptz not null,
    constraint club_name_once exclude using gist (union_id with =, name with =, period with &&)
);
create index club_union on club (union_id, name, id);
create index club_l1 on club (l1, name, id);
create index club_l2 on club (l2, name, id);
create index club_l3 on club (l3, name, id);
create index club_l4 on club (l4, name, id);
create index club_l5 on club (l5, name, id);
create index club_l6 on club (l6, name, id);

create table club_officer (
    id        uuid      primary key,
    club_id   uuid      not null references club (id),
    person_id uuid      not null references person (id),
    name      text      not null,
    post      text      not null check (post in ('HEAD', 'DEPUTY', 'SECRETARY', 'TREASURER')),
    period    daterange not null check (not isempty(period) and not lower_inf(period)),
    constraint club_office_once exclude using gist (club_id with =, person_id with =, period with &&),
    constraint club_one_head exclude using gist (club_id with =, period with &&) where (post = 'HEAD')
);
create index club_officer_club on club_officer (club_id);
create index club_officer_person on club_officer (person_id);

-- Asked, admitted, gone. Who comes again gets a new row.
create table club_membership (
    id              uuid        primary key,
    club_id         uuid        not null references club (id),
    person_id       uuid        not null references person (id),
    root_id         uuid        not null,
    union_id        uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    name            text        not null,
    member_union_id uuid        not null references union_node (id),
    status          text        not null check (status in ('ASKED', 'MEMBER', 'REFUSED', 'WITHDRAWN', 'LEFT')),
    asked_at        timestamptz not null,
    joined_on       date,
    left_on         date        check (left_on >= joined_on),
    decider_hands   text[],
    reason          text,
    version         integer     not null default 0,
    check ((status in ('MEMBER', 'LEFT')) = (joined_on is not null)),
    check ((status = 'LEFT') = (left_on is not null)),
    check ((status = 'REFUSED') = (reason is not null)),
    constraint club_not_decided_by_herself check (not ('person:' || person_id = any (coalesce(decider_hands, '{}'))))
);
comment on column club_membership.decider_hands is 'Who admitted or refused her, never she herself; absent where nobody had to.';
create unique index club_membership_one_live on club_membership (club_id, person_id) where status in ('ASKED', 'MEMBER');
create index club_membership_line on club_membership (club_id, status, id);
create index club_membership_person on club_membership (person_id);
create index club_membership_union on club_membership (union_id);
create index club_membership_member_union on club_membership (member_union_id);
create index club_membership_l1 on club_membership (l1);
create index club_membership_l2 on club_membership (l2);
create index club_membership_l3 on club_membership (l3);

-- What a club did. An entry that was a mistake is taken back and stays.
create table club_activity (
    id               uuid        primary key,
    club_id          uuid        not null references club (id),
    event_id         uuid,
    held_on          date        not null,
    title            text        not null,
    guests           integer     not null default 0 check (guests >= 0),
    attended         integer     not null default 0 check (attended >= 0),
    note             text,
    recorded_by      text        not null,
    recorded_by_name text        not null,
    recorded_at      timestamptz not null,
    void_reason      text
);
create index club_activity_club on club_activity (club_id, held_on desc, id desc);
create unique index club_activity_event_once on club_activity (club_id, event_id)
    where event_id is not null and void_reason is null;

create table club_attendance (
    activity_id uuid not null references club_activity (id),
    person_id   uuid not null references person (id),
    primary key (activity_id, person_id)
);
create index club_attendance_person on club_attendance (person_id);

-- A year as it was assessed, with the facts of that moment. Assessed again is another edition.
create table club_assessment (
    id               uuid        primary key,
    club_id          uuid        not null references club (id),
    year             integer     not null check (year between 2000 and 2200),
    edition          integer     not null check (edition >= 1),
    grade            text        not null check (grade in ('EXCELLENT', 'GOOD', 'PASS', 'FAIL')),
    remark           text,
    sessions         integer     not null,
    months           integer     not null,
    person_times     integer     not null,
    persons          integer     not null,
    members_at_start integer     not null,
    members_at_end   integer     not null,
    joined           integer     not null,
    gone             integer     not null,
    officer_hands    text[]      not null,
    assessor_hands   text[]      not null check (cardinality(assessor_hands) > 0),
    assessor_name    text        not null,
    assessed_at      timestamptz not null,
    unique (club_id, year, edition),
    constraint club_not_assessed_by_officers check (not (officer_hands && assessor_hands))
);

create function club_today() returns date
    language sql stable set search_path = public, pg_temp as
$$ select (now() at time zone 'Asia/Shanghai')::date $$;

-- Whether the caller has a club in hand: as its officer today, or because she works in its union or above.
create function club_in_hand(wanted uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select 1 from club_officer o
                    where o.club_id = wanted and o.person_id = any (app_persons()) and o.period @> club_today())
        or exists (select 1 from club c
                    where c.id = wanted and array[c.l1, c.l2, c.l3, c.l4, c.l5, c.l6] && app_tops())
$$;

-- Whether everybody may join at once.
create function club_is_open(wanted uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select 1 from club c where c.id = wanted and c.admission = 'OPEN') $$;

alter table club enable row level security;
create policy visible on club for select
    using (   union_id = any ((select app_lineage())::uuid[])
           or l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[])
           -- who moved to another union still sees the clubs she was in
           or id in (select m.club_id from club_membership m
                      where m.person_id = any ((select app_persons())::uuid[])));
create policy found_in_scope on club for insert
    with check (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
                or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
                or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
create policy change_in_scope on club for update
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));

alter table club_officer enable row level security;
create policy of_clubs_in_sight on club_officer for select using (club_id in (select c.id from club c));
create policy appoint_in_scope on club_officer for insert
    with check (exists (select 1 from club c
                         where c.id = club_id and array[c.l1, c.l2, c.l3, c.l4, c.l5, c.l6] && app_tops()));
create policy end_in_scope on club_officer for update
    using (exists (select 1 from club c
                    where c.id = club_id and array[c.l1, c.l2, c.l3, c.l4, c.l5, c.l6] && app_tops()));

alter table club_membership enable row level security;
create policy own_or_led on club_membership for select
    using (   person_id = any ((select app_persons())::uuid[])
           or l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[])
           or club_in_hand(club_id));
create policy join_oneself on club_membership for insert
    with check (   person_id = any ((select app_persons())::uuid[]) and status = 'ASKED'
                or person_id = any ((select app_persons())::uuid[]) and status = 'MEMBER' and club_is_open(club_id)
                or l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
                or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
                or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
create policy leave_oneself on club_membership for update
    using (person_id = any ((select app_persons())::uuid[]))
    with check (person_id = any ((select app_persons())::uuid[]) and status in ('WITHDRAWN', 'LEFT'));
create policy decide_in_hand on club_membership for update
    using (club_in_hand(club_id) and not person_id = any ((select app_persons())::uuid[]));

alter table club_activity enable row level security;
create policy of_clubs_in_sight on club_activity for select using (club_id in (select c.id from club c));
create policy log_in_hand on club_activity for insert with check (club_in_hand(club_id));
create policy void_in_hand on club_activity for update using (club_in_hand(club_id));

alter table club_attendance enable row level security;
create policy own_or_led on club_attendance for select
    using (   person_id = any ((select app_persons())::uuid[])
           or exists (select 1 from club_activity a where a.id = activity_id and club_in_hand(a.club_id)));
create policy log_in_hand on club_attendance for insert
    with check (exists (select 1 from club_activity a where a.id = activity_id and club_in_hand(a.club_id)));

alter table club_assessment enable row level security;
create policy in_hand on club_assessment for select using (club_in_hand(club_id));
create policy assess_in_scope on club_assessment for insert
    with check (exists (select 1 from club c
                         where c.id = club_id and array[c.l1, c.l2, c.l3, c.l4, c.l5, c.l6] && app_tops()));

-- How many belong to a club and how many ask stands in its row, for everybody who may see it.
create function club_memberships_count() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update club c
       set members = c.members + case when new.status = 'MEMBER' then 1 else 0 end
                               - case when tg_op = 'UPDATE' and old.status = 'MEMBER' then 1 else 0 end,
           asking  = c.asking + case when new.status = 'ASKED' then 1 else 0 end
                              - case when tg_op = 'UPDATE' and old.status = 'ASKED' then 1 else 0 end
     where c.id = new.club_id and (tg_op = 'INSERT' or old.status <> new.status);
    return null;
end $$;
create trigger club_memberships_count after insert or update on club_membership
    for each row execute function club_memberships_count();

create function club_attendances_count() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update club_activity a set attended = a.attended + came.persons
      from (select activity_id, count(*) as persons from is_new group by activity_id) came
     where a.id = came.activity_id;
    return null;
end $$;
create trigger club_attendances_count after insert on club_attendance
    referencing new table as is_new for each statement execute function club_attendances_count();

-- Joining, leaving, deciding, appointing and ending happen one after the other. A member may hold a club that she
-- cannot change.
create function club_hold(wanted uuid) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform 1 from club where id = wanted for no key update;
end $$;

-- Who belonged to a club at any time of the days, for unions that count it; clubs of unions above are counted as well.
-- Looks past row-level security, so it asks first whether the caller works there, and tells persons only.
create function club_taken_part(in_union uuid, from_day date, until_day date) returns setof uuid
    language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    if not exists (select 1 from union_node u
                    where u.id = in_union and array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6] && app_tops()) then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    return query
        select distinct b.person_id
          from club_membership b
          join club c on c.id = b.club_id and c.period && daterange(from_day, until_day)
          join member_standing m on m.person_id = b.person_id and upper_inf(m.period)
         where b.joined_on < until_day and coalesce(b.left_on > from_day, true)
           and in_union in (m.l1, m.l2, m.l3, m.l4, m.l5, m.l6);
end $$;

-- Clubs go to the union that takes another one's place, with everything in them.
create function club_hand_over(from_union uuid, into_union uuid) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    moved uuid[];
begin
    if (select count(*) from union_node u
         where u.id in (from_union, into_union)
           and array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6] && app_tops()) < 2 then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    select coalesce(array_agg(c.id), '{}') into moved
      from club c
     where c.union_id = from_union and (upper_inf(c.period) or upper(c.period) > club_today());
    -- of two clubs of one name each keeps telling whose it was
    update club c
       set name = c.name || '（' || f.name || '）'
      from union_node f
     where f.id = from_union and c.id = any (moved)
       and exists (select 1 from club o
                    where o.union_id = into_union and o.name = c.name and o.period && c.period);
    update club c
       set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6,
           version = c.version + 1, updated_at = now()
      from union_node u
     where u.id = into_union and c.id = any (moved);
    update club_membership b
       set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6
      from union_node u
     where u.id = into_union and b.club_id = any (moved);
    return cardinality(moved);
end $$;

revoke all on function club_in_hand(uuid), club_is_open(uuid), club_hold(uuid), club_taken_part(uuid, date, date),
    club_hand_over(uuid, uuid), club_memberships_count(), club_attendances_count() from public;
grant execute on function club_in_hand(uuid), club_is_open(uuid), club_hold(uuid), club_taken_part(uuid, date, date),
    club_hand_over(uuid, uuid) to unionhome_app;

-- The application cannot touch the counts, nor rewrite what was logged or assessed.
grant select on club, club_officer, club_membership, club_activity, club_attendance, club_assessment to unionhome_app;
grant insert (id, root_id, union_id, l1, l2, l3, l4, l5, l6, name, kind, purpose, meets, admission, period, updated_at)
    on club to unionhome_app;
grant update (name, kind, purpose, meets, admission, period, end_reason, version, updated_at) on club to unionhome_app;
grant insert on club_officer, club_attendance, club_assessment to unionhome_app;
grant update (period) on club_officer to unionhome_app;
grant insert (id, club_id, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6, name, member_union_id, status, asked_at,
              joined_on) on club_membership to unionhome_app;
grant update (status, joined_on, left_on, decider_hands, reason, version) on club_membership to unionhome_app;
grant insert (id, club_id, event_id, held_on, title, guests, note, recorded_by, recorded_by_name, recorded_at)
    on club_activity to unionhome_app;
grant update (void_reason) on club_activity to unionhome_app;
