-- Mutual aid: rounds in which unions enrol, who is enrolled, and what the union pays of it. A round names the version of
-- the policy pack that rules it, so every decision can be repeated.
create table welfare_round (
    id           uuid          primary key,
    round_no     text          not null,
    root_id      uuid          not null,
    union_id     uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    pack_code    text          not null,
    pack_version integer       not null,
    scheme       text          not null,
    kind         text          not null check (kind in ('MEDICAL', 'WOMEN')),
    name         text          not null,
    period       daterange     not null check (not isempty(period) and not lower_inf(period) and not upper_inf(period)),
    enrolling    daterange     not null check (not isempty(enrolling) and not lower_inf(enrolling) and not upper_inf(enrolling)),
    share_price  numeric(18,2) not null check (share_price > 0),
    status       text          not null check (status in ('OPEN', 'CLOSED', 'CANCELLED')),
    closed_on    date,
    opened_by    text          not null,
    version      integer       not null default 0,
    updated_at   timestamptz   not null,
    unique (root_id, round_no),
    check ((status = 'CLOSED') = (closed_on is not null)),
    -- nobody is enrolled for what is over
    check (upper(enrolling) <= upper(period))
);
create index welfare_round_union on welfare_round (union_id, id);
create index welfare_round_l1 on welfare_round (l1, id);
create index welfare_round_l2 on welfare_round (l2, id);
create index welfare_round_l3 on welfare_round (l3, id);
create index welfare_round_l4 on welfare_round (l4, id);
create index welfare_round_l5 on welfare_round (l5, id);
create index welfare_round_l6 on welfare_round (l6, id);

-- Places a new round in the tree and numbers it: HZ-<year>-<six digits>, counted in each root and year. A number lost
-- with a rolled back transaction does no harm.
create function welfare_round_placed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    year   integer := extract(year from new.updated_at at time zone 'Asia/Shanghai');
    series text;
begin
    select u.root_id into strict new.root_id from union_node u where u.id = new.union_id;
    perform pg_advisory_xact_lock_shared(hashtextextended('tree|' || new.root_id, 0));
    select u.l1, u.l2, u.l3, u.l4, u.l5, u.l6
      into strict new.l1, new.l2, new.l3, new.l4, new.l5, new.l6
      from union_node u where u.id = new.union_id;
    series := format('welfare_round_no_%s_%s', replace(new.root_id::text, '-', ''), year);
    if to_regclass(series) is null then
        perform pg_advisory_xact_lock(hashtextextended(series, 0));
        execute format('create sequence if not exists %I', series);
    end if;
    new.round_no := format('HZ-%s-%s', year, lpad(nextval(series::regclass)::text, 6, '0'));
    return new;
end $$;
create trigger welfare_round_placed before insert on welfare_round
    for each row execute function welfare_round_placed();

-- A budget is charged once for each enrolment: those it was proposed for carry the proposal.
create table welfare_subsidy (
    id            uuid          primary key,
    round_id      uuid          not null references welfare_round (id),
    root_id       uuid          not null,
    union_id      uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    budget_line   uuid          not null,
    persons       integer       not null check (persons > 0),
    amount        numeric(18,2) not null check (amount > 0),
    status        text          not null check (status in ('PROPOSED', 'APPROVED', 'REJECTED', 'PAID')),
    proposed_by   text          not null,
    proposer_lent text,
    proposed_at   timestamptz   not null,
    decided_by    text,
    decided_at    timestamptz,
    reason        text,
    order_id      uuid,
    version       integer       not null default 0,
    check ((status = 'PROPOSED') = (decided_by is null)),
    -- maker and checker are two
    constraint welfare_subsidy_by_two check (decided_by is distinct from proposed_by
                                             and (proposer_lent is null or decided_by is distinct from proposer_lent))
);
create index welfare_subsidy_round on welfare_subsidy (round_id, id);
create index welfare_subsidy_union on welfare_subsidy (union_id);
create table welfare_subsidy_item (
    id         uuid          primary key,
    subsidy_id uuid          not null references welfare_subsidy (id),
    union_id   uuid          not null references union_node (id),
    persons    integer       not null check (persons > 0),
    shares     integer       not null check (shares > 0),
    amount     numeric(18,2) not null check (amount > 0),
    paid_on    date,
    unique (subsidy_id, union_id)
);
create index welfare_subsidy_item_union on welfare_subsidy_item (union_id);

-- What a union pays for each person or share; the rule of the union nearest to the enrolled one counts.
create table welfare_subsidy_rule (
    id       uuid          primary key,
    round_id uuid          not null references welfare_round (id),
    union_id uuid          not null references union_node (id),
    basis    text          not null check (basis in ('PERSON', 'SHARE')),
    amount   numeric(18,2) not null check (amount > 0),
    unique (round_id, union_id)
);
create index welfare_subsidy_rule_union on welfare_subsidy_rule (union_id);

create table welfare_enrollment (
    id             uuid          primary key,
    round_id       uuid          not null references welfare_round (id),
    scheme         text          not null,
    person_id      uuid          not null references person (id),
    root_id        uuid          not null,
    union_id       uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    basic_union_id uuid          not null references union_node (id),
    employer_id    uuid          references employer (id),
    shares         integer       not null check (shares between 1 and 100),
    price          numeric(18,2) not null check (price > 0),
    own_share      numeric(18,2) not null check (own_share between 0 and price),
    period         daterange     not null,
    covered_from   date          not null,
    status         text          not null check (status in ('ENROLLED', 'REFUND_DUE', 'REFUNDED')),
    origin         text          not null check (origin in ('UNIT', 'MEMBER', 'IMPORT')),
    consented_at   timestamptz,
    import_id      uuid,
    subsidy_id     uuid          references welfare_subsidy (id),
    enrolled_by    text          not null,
    enrolled_at    timestamptz   not null,
    refund_reason  text,
    refunded_on    date,
    refunded_by    text,
    version        integer       not null default 0,
    -- of two enrolments in one period the earlier counts; the other is refunded
    constraint welfare_enrolled_once_a_period
        exclude using gist (person_id with =, scheme with =, period with &&) where (status = 'ENROLLED'),
    check ((status = 'ENROLLED') = (refund_reason is null)),
    check ((status = 'REFUNDED') = (refunded_on is not null and refunded_by is not null)),
    -- whoever enrols herself agreed to it
    check (origin <> 'MEMBER' or consented_at is not null),
    check (subsidy_id is null or status = 'ENROLLED')
);
comment on column welfare_enrollment.basic_union_id is 'In which basic union (基层工会) she counts; kept when she moves.';
create index welfare_enrollment_round on welfare_enrollment (round_id, id);
create unique index welfare_enrollment_once_a_round on welfare_enrollment (round_id, person_id) where status = 'ENROLLED';
create index welfare_enrollment_person on welfare_enrollment (person_id, scheme);
create index welfare_enrollment_union on welfare_enrollment (union_id);
create index welfare_enrollment_basic_union on welfare_enrollment (basic_union_id);
create index welfare_enrollment_employer on welfare_enrollment (employer_id);
create index welfare_enrollment_subsidy on welfare_enrollment (subsidy_id);
create index welfare_enrollment_import on welfare_enrollment (import_id) where import_id is not null;
create index welfare_enrollment_l1 on welfare_enrollment (l1, round_id, id);
create index welfare_enrollment_l2 on welfare_enrollment (l2, round_id, id);
create index welfare_enrollment_l3 on welfare_enrollment (l3, round_id, id);
create index welfare_enrollment_l4 on welfare_enrollment (l4, round_id, id);
create index welfare_enrollment_l5 on welfare_enrollment (l5, round_id, id);
create index welfare_enrollment_l6 on welfare_enrollment (l6, round_id, id);

-- Places an enrolment in the tree as it stands, and says in which basic union and for which employer she counts: an
-- employer is no union. Where no union above her is a basic one, her own counts.
create function welfare_enrollment_placed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    select u.root_id into strict new.root_id from union_node u where u.id = new.union_id;
    perform pg_advisory_xact_lock_shared(hashtextextended('tree|' || new.root_id, 0));
    select u.l1, u.l2, u.l3, u.l4, u.l5, u.l6
      into strict new.l1, new.l2, new.l3, new.l4, new.l5, new.l6
      from union_node u where u.id = new.union_id;
    select coalesce((select a.id from union_node a
                      where a.id in (new.l1, new.l2, new.l3, new.l4, new.l5, new.l6) and a.kind = 'BASIC'
                      order by a.level desc limit 1), new.union_id),
           (select a.employer_id from union_node a
             where a.id in (new.l1, new.l2, new.l3, new.l4, new.l5, new.l6) and a.employer_id is not null
             order by a.level desc limit 1)
      into new.basic_union_id, new.employer_id;
    return new;
end $$;
create trigger welfare_enrollment_placed before insert on welfare_enrollment
    for each row execute function welfare_enrollment_placed();
revoke all on function welfare_enrollment_placed() from public;

-- What somebody in the caller's scope was enrolled for before, wherever she was a member then: waiting and "once in a
-- period" are counted per person, not per union.
create function welfare_enrollment_earlier(persons uuid[], wanted text)
    returns table (person_id uuid, period daterange, covered_from date)
    language sql stable security definer set search_path = public, pg_temp as $$
    select e.person_id, e.period, e.covered_from
      from welfare_enrollment e
     where e.person_id = any (persons) and e.scheme = wanted and e.status = 'ENROLLED'
       and (   e.person_id = any (app_persons())
            or exists (select 1 from membership m
                        where m.person_id = e.person_id
                          and array[m.l1, m.l2, m.l3, m.l4, m.l5, m.l6] && app_tops()))
$$;
revoke all on function welfare_enrollment_earlier(uuid[], text) from public;
grant execute on function welfare_enrollment_earlier(uuid[], text) to unionhome_app;

alter table welfare_round enable row level security;
create policy visible on welfare_round for select
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[])
           or union_id = any ((select app_lineage())::uuid[])
           or id in (select e.round_id from welfare_enrollment e where e.person_id = any ((select app_persons())::uuid[])));
create policy open_in_scope on welfare_round for insert
    with check (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
                or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
                or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
create policy change_in_scope on welfare_round for update
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));

alter table welfare_enrollment enable row level security;
create policy own_or_in_scope on welfare_enrollment for select
    using (   person_id = any ((select app_persons())::uuid[])
           or l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
create policy enrol_oneself_or_in_scope on welfare_enrollment for insert
    with check (   (person_id = any ((select app_persons())::uuid[]) and origin = 'MEMBER')
                or l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
                or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
                or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
create policy change_in_scope on welfare_enrollment for update
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
-- an import is taken back as a whole
create policy take_import_back on welfare_enrollment for delete
    using (import_id is not null
           and (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
                or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
                or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[])));

alter table welfare_subsidy enable row level security;
create policy in_scope on welfare_subsidy
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
alter table welfare_subsidy_item enable row level security;
create policy with_the_subsidy on welfare_subsidy_item
    using (exists (select 1 from welfare_subsidy s where s.id = subsidy_id));
alter table welfare_subsidy_rule enable row level security;
create policy with_the_round on welfare_subsidy_rule for select
    using (exists (select 1 from welfare_round r where r.id = round_id));
create policy by_the_rounds_union on welfare_subsidy_rule
    using (exists (select 1 from welfare_round r
                    where r.id = round_id
                      and array[r.l1, r.l2, r.l3, r.l4, r.l5, r.l6] && (select app_tops())::uuid[]));

grant select, insert on welfare_round, welfare_enrollment, welfare_subsidy, welfare_subsidy_item to unionhome_app;
grant select, insert, delete on welfare_subsidy_rule to unionhome_app;
grant update (name, enrolling, status, closed_on, version, updated_at) on welfare_round to unionhome_app;
grant update (status, refund_reason, refunded_on, refunded_by, subsidy_id, version) on welfare_enrollment to unionhome_app;
grant delete on welfare_enrollment to unionhome_app;
grant update (status, decided_by, decided_at, reason, order_id, version) on welfare_subsidy to unionhome_app;
grant update (paid_on) on welfare_subsidy_item to unionhome_app;

-- A round that is still open goes to the union that takes another one's place. Looks past row-level security, so it asks
-- first whether the caller works in both.
create function welfare_round_hand_over(from_union uuid, into_union uuid) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    moved integer;
begin
    if (select count(*) from union_node u
         where u.id in (from_union, into_union)
           and array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6] && app_tops()) < 2 then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    update welfare_round r
       set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6,
           version = r.version + 1, updated_at = now()
      from union_node u
     where u.id = into_union and r.union_id = from_union and r.status = 'OPEN';
    get diagnostics moved = row_count;
    return moved;
end $$;
revoke all on function welfare_round_hand_over(uuid, uuid) from public;
grant execute on function welfare_round_hand_over(uuid, uuid) to unionhome_app;
revoke all on function welfare_round_placed() from public;
