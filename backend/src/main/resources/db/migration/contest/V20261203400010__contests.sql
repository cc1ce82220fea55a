-- Skill contests (技能比武): a contest of a union and a year with its items, who entered, who judges, and the sheets. Its
-- rules are fixed when it is announced: no column of them can be updated. A sheet knows a start number and no person.
create table contest (
    id              uuid        primary key,
    root_id         uuid        not null,
    union_id        uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    name            text        collate "zh-Hans-CN-x-icu" not null,
    year            integer     not null check (year between 2000 and 2200),
    state           text        not null check (state in ('OPEN', 'SCORING', 'PUBLISHED', 'CANCELLED')),
    entries_until   date        not null,
    avoid_own_unit  boolean     not null,
    cancel_reason   text,
    scorer_hands    text[]      not null default '{}',
    publisher_hands text[],
    publisher_name  text,
    published_at    timestamptz,
    version         integer     not null default 0,
    updated_at      timestamptz not null,
    check ((state = 'CANCELLED') = (cancel_reason is not null)),
    check (num_nonnulls(publisher_hands, publisher_name, published_at)
           = case when state = 'PUBLISHED' then 3 else 0 end),
    constraint contest_published_by_another check (not (coalesce(publisher_hands, '{}') && scorer_hands))
);
comment on column contest.scorer_hands is 'Whose hands are in its scores; none of them publishes it.';
create unique index contest_once on contest (union_id, year, name) where state <> 'CANCELLED';
create index contest_union on contest (union_id);
create index contest_l1 on contest (l1, year desc, id desc);
create index contest_l2 on contest (l2, year desc, id desc);
create index contest_l3 on contest (l3, year desc, id desc);
create index contest_l4 on contest (l4, year desc, id desc);
create index contest_l5 on contest (l5, year desc, id desc);
create index contest_l6 on contest (l6, year desc, id desc);

create table contest_item (
    id              uuid          primary key,
    contest_id      uuid          not null references contest (id),
    position        integer       not null,
    name            text          not null,
    theory_weight   numeric(5, 4) not null check (theory_weight between 0 and 1),
    practice_weight numeric(5, 4) not null check (practice_weight between 0 and 1),
    tie_rule        text          not null check (tie_rule in ('SHARED', 'PRACTICE')),
    drop_extremes   boolean       not null,
    entrants        integer       not null default 0 check (entrants >= 0),
    check (theory_weight + practice_weight = 1),
    unique (contest_id, name)
);

-- Results stand here once they are published, rounded for reading; the rank comes from the unrounded values.
create table contest_entry (
    id              uuid        primary key,
    item_id         uuid        not null references contest_item (id),
    person_id       uuid        not null references person (id),
    name            text        not null,
    member_union_id uuid        not null references union_node (id),
    status          text        not null check (status in ('ENTERED', 'WITHDRAWN')),
    entered_at      timestamptz not null,
    number          integer     check (number >= 1),
    theory          numeric(5, 2),
    practice        numeric(5, 2),
    total           numeric(5, 2),
    rank            integer     check (rank >= 1),
    check (num_nonnulls(theory, practice, total, rank) in (0, 4)),
    check (rank is null or number is not null and status = 'ENTERED'),
    unique (item_id, number)
);
create unique index contest_entry_one_live on contest_entry (item_id, person_id) where status = 'ENTERED';
create index contest_entry_person on contest_entry (person_id);
create index contest_entry_member_union on contest_entry (member_union_id);

create table contest_judge (
    id              uuid        primary key,
    item_id         uuid        not null references contest_item (id),
    person_id       uuid        not null references person (id),
    name            text        not null,
    member_union_id uuid        not null references union_node (id),
    ended_at        timestamptz
);
create unique index contest_judge_one_live on contest_judge (item_id, person_id) where ended_at is null;
create index contest_judge_item on contest_judge (item_id);
create index contest_judge_person on contest_judge (person_id);
create index contest_judge_member_union on contest_judge (member_union_id);

-- Handed in once and never changed; a wrong one is reversed with the reason, and the judge hands in another.
create table contest_sheet (
    id              uuid          primary key,
    item_id         uuid          not null references contest_item (id),
    judge_id        uuid          not null references contest_judge (id),
    number          integer       not null,
    theory          numeric(5, 2) not null check (theory between 0 and 100),
    practice        numeric(5, 2) not null check (practice between 0 and 100),
    hands           text[]        not null check (cardinality(hands) > 0),
    handed_in_at    timestamptz   not null,
    reversal_reason text,
    reverser_hands  text[],
    foreign key (item_id, number) references contest_entry (item_id, number),
    check (num_nonnulls(reversal_reason, reverser_hands) in (0, 2)),
    constraint contest_sheet_reversed_by_another check (not (coalesce(reverser_hands, '{}') && hands))
);
create unique index contest_sheet_one_standing on contest_sheet (judge_id, number) where reversal_reason is null;
create index contest_sheet_item on contest_sheet (item_id, number);
create index contest_sheet_judge on contest_sheet (judge_id);

create function contest_in_hand(wanted uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select 1 from contest c
                    where c.id = wanted and array[c.l1, c.l2, c.l3, c.l4, c.l5, c.l6] && app_tops())
$$;

create function contest_item_in_hand(wanted uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select 1 from contest_item i where i.id = wanted and contest_in_hand(i.contest_id)) $$;

-- Whoever works in a unit sees and enters its own people in a contest of a union above.
create function contest_unit_in_hand(unit uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select 1 from union_node u
                    where u.id = unit and array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6] && app_tops())
$$;

-- Who moved to another union still sees the contests in which she took part.
create function contest_took_part(wanted uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select 1 from contest_item i
                     join contest_entry e on e.item_id = i.id and e.person_id = any (app_persons())
                    where i.contest_id = wanted)
        or exists (select 1 from contest_item i
                     join contest_judge j on j.item_id = i.id and j.person_id = any (app_persons())
                    where i.contest_id = wanted)
$$;

-- Nobody judges an item for which she is entered, whoever asks and whatever the asker may see.
create function contest_is_judge(item uuid, person uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select 1 from contest_judge j where j.item_id = item and j.person_id = person and j.ended_at is null)
$$;
create function contest_is_entered(item uuid, person uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select 1 from contest_entry e where e.item_id = item and e.person_id = person and e.status = 'ENTERED')
$$;

-- The start numbers that the caller judges, and nothing else of who is behind them.
create function contest_numbers(item uuid) returns setof integer
    language sql stable security definer set search_path = public, pg_temp as $$
    select e.number
      from contest_judge j
      join contest_item i on i.id = j.item_id
      join contest c on c.id = i.contest_id
      join contest_entry e on e.item_id = i.id and e.status = 'ENTERED' and e.number is not null
     where j.item_id = item and j.person_id = any (app_persons()) and j.ended_at is null
       and not (c.avoid_own_unit and e.member_union_id = j.member_union_id)
$$;

-- Entering, drawing, scoring and publishing happen one after the other.
create function contest_hold(wanted uuid) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform 1 from contest where id = wanted for no key update;
end $$;

create function contest_entrants_count() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update contest_item i
       set entrants = i.entrants + case when new.status = 'ENTERED' then 1 else 0 end
                                 - case when tg_op = 'UPDATE' and old.status = 'ENTERED' then 1 else 0 end
     where i.id = new.item_id and (tg_op = 'INSERT' or old.status <> new.status);
    return null;
end $$;
create trigger contest_entrants_count after insert or update on contest_entry
    for each row execute function contest_entrants_count();

-- Whoever scores or reverses is kept with the contest, so that the check on its publication needs nobody's care.
create function contest_scorers_kept() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update contest c
       set scorer_hands = array(select distinct hand
                                  from unnest(c.scorer_hands || new.hands || coalesce(new.reverser_hands, '{}')) hand)
      from contest_item i
     where i.id = new.item_id and c.id = i.contest_id;
    return null;
end $$;
create trigger contest_scorers_kept after insert or update on contest_sheet
    for each row execute function contest_scorers_kept();

-- Contests that still run go to the union that takes another one's place.
create function contest_hand_over(from_union uuid, into_union uuid) returns integer
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
      from contest c where c.union_id = from_union and c.state in ('OPEN', 'SCORING');
    -- of two contests of one name each keeps telling whose it was
    update contest c
       set name = c.name || '（' || f.name || '）'
      from union_node f
     where f.id = from_union and c.id = any (moved)
       and exists (select 1 from contest o
                    where o.union_id = into_union and o.year = c.year and o.name = c.name and o.state <> 'CANCELLED');
    update contest c
       set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6,
           version = c.version + 1, updated_at = now()
      from union_node u
     where u.id = into_union and c.id = any (moved);
    return cardinality(moved);
end $$;

alter table contest enable row level security;
create policy visible on contest for select
    using (   union_id = any ((select app_lineage())::uuid[])
           or l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[])
           or contest_took_part(id));
create policy announce_in_scope on contest for insert
    with check (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
                or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
                or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
create policy conduct_in_scope on contest for update
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));

alter table contest_item enable row level security;
create policy of_contests_in_sight on contest_item for select using (contest_id in (select c.id from contest c));
create policy announce_in_scope on contest_item for insert with check (contest_in_hand(contest_id));

alter table contest_entry enable row level security;
create policy own_or_in_hand on contest_entry for select
    using (   person_id = any ((select app_persons())::uuid[])
           or contest_item_in_hand(item_id) or contest_unit_in_hand(member_union_id));
create policy enter on contest_entry for insert
    with check (   person_id = any ((select app_persons())::uuid[])
                or contest_item_in_hand(item_id) or contest_unit_in_hand(member_union_id));
create policy withdraw on contest_entry for update
    using (person_id = any ((select app_persons())::uuid[]) or contest_unit_in_hand(member_union_id))
    with check (status = 'WITHDRAWN' and rank is null);
create policy conduct_in_hand on contest_entry for update using (contest_item_in_hand(item_id));

alter table contest_judge enable row level security;
create policy own_or_in_hand on contest_judge for select
    using (person_id = any ((select app_persons())::uuid[]) or contest_item_in_hand(item_id));
create policy appoint_in_hand on contest_judge for insert with check (contest_item_in_hand(item_id));
create policy end_in_hand on contest_judge for update using (contest_item_in_hand(item_id));

alter table contest_sheet enable row level security;
create policy own_or_in_hand on contest_sheet for select
    using (   judge_id in (select j.id from contest_judge j where j.person_id = any ((select app_persons())::uuid[]))
           or contest_item_in_hand(item_id));
create policy hand_in_oneself on contest_sheet for insert
    with check (judge_id in (select j.id from contest_judge j
                              where j.person_id = any ((select app_persons())::uuid[]) and j.ended_at is null)
                and number in (select contest_numbers(item_id)));
create policy reverse_in_hand on contest_sheet for update using (contest_item_in_hand(item_id));

revoke all on function contest_in_hand(uuid), contest_item_in_hand(uuid), contest_unit_in_hand(uuid),
    contest_took_part(uuid), contest_is_judge(uuid, uuid), contest_is_entered(uuid, uuid), contest_numbers(uuid),
    contest_hold(uuid), contest_hand_over(uuid, uuid), contest_entrants_count(), contest_scorers_kept() from public;
grant execute on function contest_in_hand(uuid), contest_item_in_hand(uuid), contest_unit_in_hand(uuid),
    contest_took_part(uuid), contest_is_judge(uuid, uuid), contest_is_entered(uuid, uuid), contest_numbers(uuid),
    contest_hold(uuid), contest_hand_over(uuid, uuid) to unionhome_app;

-- The application rewrites neither the rules of a contest nor what a judge handed in.
grant select on contest, contest_item, contest_entry, contest_judge, contest_sheet to unionhome_app;
grant insert (id, root_id, union_id, l1, l2, l3, l4, l5, l6, name, year, state, entries_until, avoid_own_unit, updated_at)
    on contest to unionhome_app;
grant update (state, cancel_reason, publisher_hands, publisher_name, published_at, version, updated_at)
    on contest to unionhome_app;
grant insert (id, contest_id, position, name, theory_weight, practice_weight, tie_rule, drop_extremes)
    on contest_item to unionhome_app;
grant insert (id, item_id, person_id, name, member_union_id, status, entered_at) on contest_entry to unionhome_app;
grant update (status, number, theory, practice, total, rank) on contest_entry to unionhome_app;
grant insert (id, item_id, person_id, name, member_union_id) on contest_judge to unionhome_app;
grant update (ended_at) on contest_judge to unionhome_app;
grant insert (id, item_id, judge_id, number, theory, practice, hands, handed_in_at) on contest_sheet to unionhome_app;
grant update (reversal_reason, reverser_hands) on contest_sheet to unionhome_app;
