-- Who has been on a sanatorium tour. A tour in several segments is one completion of one person, which is what is counted;
-- it uses one place of the programme, and a place used is an entry of the ledger like any other.
create table sanatorium_completion (
    id          uuid        primary key,
    root_id     uuid        not null,
    union_id    uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    person_id   uuid        not null references person (id),
    program_id  uuid        references sanatorium_program (id),
    quota_id    uuid        references sanatorium_quota (id),
    first_year  integer     not null check (first_year between 2000 and 2200),
    years       int4range   not null check (lower(years) = first_year),
    binding     boolean     not null,
    reversed_on date,
    reason      text,
    recorded_by text        not null,
    version     integer     not null default 0,
    updated_at  timestamptz not null,
    check ((reversed_on is null) = (reason is null)),
    check ((program_id is null) = (quota_id is null)),
    -- one completion of one person in a cycle, whoever records it where
    constraint sanatorium_completion_once exclude using gist (person_id with =, years with &&)
        where (binding and reversed_on is null)
);
comment on column sanatorium_completion.union_id is 'Whose uptake it counts for: where she was a member when it began.';
comment on column sanatorium_completion.years is 'From first_year on, as long as the rules let nobody go again.';
comment on column sanatorium_completion.binding is 'The rule about how often was read in its document; one that was only reported refuses nobody.';
create index sanatorium_completion_person on sanatorium_completion (person_id, first_year);
create index sanatorium_completion_program on sanatorium_completion (program_id) where program_id is not null;
create index sanatorium_completion_quota on sanatorium_completion (quota_id) where quota_id is not null;
create index sanatorium_completion_union on sanatorium_completion (union_id, first_year);
create index sanatorium_completion_l1 on sanatorium_completion (l1, first_year, id);
create index sanatorium_completion_l2 on sanatorium_completion (l2, first_year, id);
create index sanatorium_completion_l3 on sanatorium_completion (l3, first_year, id);
create index sanatorium_completion_l4 on sanatorium_completion (l4, first_year, id);
create index sanatorium_completion_l5 on sanatorium_completion (l5, first_year, id);
create index sanatorium_completion_l6 on sanatorium_completion (l6, first_year, id);

create table sanatorium_trip (
    id               uuid          primary key,
    completion_id    uuid          not null references sanatorium_completion (id),
    segment          integer       not null check (segment between 1 and 10),
    began_on         date          not null,
    days             integer       not null check (days between 1 and 60),
    division         text          not null check (division ~ '^[1-9][0-9]{5}$'),
    destination      text          not null,
    outside          boolean       not null,
    supported_region boolean       not null,
    form             text          not null check (form in ('UNIT_GROUP', 'POOLED', 'DESIGNATED_BASE')),
    self_arranged    boolean       not null,
    cost             numeric(18,2) not null check (cost >= 0),
    paid             numeric(18,2) not null check (paid >= 0),
    own              numeric(18,2) not null check (own >= 0),
    decision         jsonb         not null,
    recorded_by      text          not null,
    recorded_at      timestamptz   not null,
    constraint sanatorium_trip_once unique (completion_id, segment),
    constraint sanatorium_trip_sums check (paid + own = cost)
);
comment on column sanatorium_trip.self_arranged is
    'Arranged by herself and only paid for: an injury on it is no work injury (浙江省工伤保险条例 art. 18).';

alter table sanatorium_completion enable row level security;
create policy in_scope on sanatorium_completion
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
-- it goes with the person: her new union has to know when she was away last
create policy of_the_person on sanatorium_completion for select
    using (   person_id = any ((select app_persons())::uuid[])
           or exists (select 1 from membership m
                       where m.person_id = sanatorium_completion.person_id and upper_inf(m.period)));
alter table sanatorium_trip enable row level security;
create policy with_the_completion on sanatorium_trip for select
    using (exists (select 1 from sanatorium_completion c where c.id = completion_id));
create policy record_in_scope on sanatorium_trip for insert
    with check (exists (select 1 from sanatorium_completion c
                         where c.id = completion_id
                           and array[c.l1, c.l2, c.l3, c.l4, c.l5, c.l6] && (select app_tops())::uuid[]));
grant select, insert on sanatorium_completion, sanatorium_trip to unionhome_app;
grant update (reversed_on, reason, version, updated_at) on sanatorium_completion to unionhome_app;

-- A place that is used stays in the total of its account.
alter table sanatorium_quota_entry
    drop constraint sanatorium_quota_entry_kind_check,
    add constraint sanatorium_quota_entry_kind_check
        check (kind in ('OPEN', 'WIDEN', 'NARROW', 'ALLOT', 'TAKE_BACK', 'GIVE_BACK', 'TRANSFER', 'RETURN', 'REDISTRIBUTE',
                        'HANDOVER', 'USE', 'RELEASE'));
comment on column sanatorium_quota_entry.places is
    'More than nothing comes down into the account from the one above it, less goes back up; the pool has none above. Of'
    ' USE and RELEASE: how many more are used.';

create or replace function sanatorium_quota_entry_counted() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    above uuid;
begin
    -- a mistake is put right also after the programme was closed
    if new.kind <> 'RELEASE' and (select status from sanatorium_program where id = new.program_id for share) <> 'PUBLISHED' then
        raise exception 'places move while the programme is published'
            using errcode = '23514', constraint = 'sanatorium_quota_moves_while_published';
    end if;
    select parent_id into above from sanatorium_quota where id = new.quota_id and program_id = new.program_id;
    if not found
       or new.kind not in ('USE', 'RELEASE') and (above is null) <> (new.kind in ('OPEN', 'WIDEN', 'NARROW')) then
        raise exception 'no such account for such an entry' using errcode = '23514';
    end if;
    if new.kind in ('USE', 'RELEASE') then
        update sanatorium_quota
           set used = used + new.places, reserve = reserve - new.places, version = version + 1, updated_at = new.moved_at
         where id = new.quota_id;
        return null;
    end if;
    update sanatorium_quota
       set given = given + new.places, reserve = reserve - new.places, version = version + 1, updated_at = new.moved_at
     where id = above;
    update sanatorium_quota
       set total = total + new.places, reserve = reserve + new.places, version = version + 1, updated_at = new.moved_at
     where id = new.quota_id;
    return null;
end $$;

create or replace function sanatorium_quota_balanced() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if exists (select 1
                 from sanatorium_quota q
                 cross join lateral (select coalesce(sum(e.places) filter (where e.kind not in ('USE', 'RELEASE')), 0) as moved,
                                            coalesce(sum(e.places) filter (where e.kind in ('USE', 'RELEASE')), 0) as used
                                       from sanatorium_quota_entry e where e.quota_id = q.id) s
                where q.id in (new.id, new.parent_id)
                  and (   q.given <> (select coalesce(sum(c.total), 0) from sanatorium_quota c where c.parent_id = q.id)
                       or q.total <> s.moved or q.used <> s.used)) then
        raise exception 'places do not add up'
            using errcode = '23514', constraint = 'sanatorium_quota_balanced';
    end if;
    return null;
end $$;
