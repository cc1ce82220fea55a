-- Claims of mutual aid: what was asked for, what the scheme recognises, what was granted, and what stays with the person.
-- A treatment is one illness found on one day; however many schemes pay for it, together never more than it cost her.
create table welfare_treatment (
    id            uuid          primary key,
    root_id       uuid          not null,
    person_id     uuid          not null references person (id),
    category      text          not null check (category ~ '^[A-Z][A-Z0-9_]+$'),
    found_on      date          not null,
    personal_cost numeric(18,2) not null check (personal_cost > 0),
    granted       numeric(18,2) not null default 0,
    unique (person_id, category, found_on),
    constraint welfare_treatment_not_exceeded check (granted between 0 and personal_cost)
);
comment on column welfare_treatment.category is 'As the scheme names it; never the name of an illness.';

create table welfare_claim (
    id             uuid          primary key,
    claim_no       text          not null,
    root_id        uuid          not null,
    union_id       uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    enrollment_id  uuid          not null references welfare_enrollment (id),
    treatment_id   uuid          not null references welfare_treatment (id),
    person_id      uuid          not null references person (id),
    claimed        numeric(18,2) not null check (claimed > 0),
    recognised     numeric(18,2) check (recognised >= 0 and recognised <= claimed),
    granted        numeric(18,2) check (granted > 0 and granted <= recognised),
    status         text          not null
                   check (status in ('SUBMITTED', 'CHECKED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'PAID')),
    submitted_at   timestamptz   not null,
    checked_by     text,
    checker        uuid          references person (id),
    checker_for    uuid          references person (id),
    checked_at     timestamptz,
    check_note     text,
    decided_by     text,
    decider        uuid          references person (id),
    decider_for    uuid          references person (id),
    decided_at     timestamptz,
    refusal        text,
    refusal_reason text,
    order_id       uuid,
    paid_on        date,
    returned       text,
    version        integer       not null default 0,
    updated_at     timestamptz   not null,
    unique (root_id, claim_no),
    check ((checked_by is not null) = (recognised is not null)),
    check (status in ('SUBMITTED', 'WITHDRAWN') or checked_by is not null),
    check ((status in ('APPROVED', 'PAID')) = (granted is not null)),
    check ((status = 'REFUSED') = (refusal is not null)),
    check ((status = 'PAID') = (paid_on is not null)),
    check (returned is null or status = 'APPROVED'),
    check ((decided_by is not null) = (status in ('APPROVED', 'REFUSED', 'PAID'))),
    -- who decides did not check, neither herself nor by what she lent or was lent; and nobody decides on her own claim
    constraint welfare_claim_by_two check (decided_by is null or decided_by <> checked_by),
    constraint welfare_claim_for_two check (
        decider is null
        or (decider is distinct from checker and decider is distinct from checker_for
            and (decider_for is null
                 or (decider_for is distinct from checker and decider_for is distinct from checker_for)))),
    constraint welfare_claim_of_another check (
        decider is distinct from person_id and decider_for is distinct from person_id
        and checker is distinct from person_id)
);
-- one claim that stands for each enrolment and treatment
create unique index welfare_claim_once on welfare_claim (enrollment_id, treatment_id)
    where status not in ('REFUSED', 'WITHDRAWN');
create index welfare_claim_enrollment on welfare_claim (enrollment_id);
create index welfare_claim_treatment on welfare_claim (treatment_id);
create index welfare_claim_person on welfare_claim (person_id, id);
create index welfare_claim_union on welfare_claim (union_id);
create index welfare_claim_checker on welfare_claim (checker);
create index welfare_claim_checker_for on welfare_claim (checker_for);
create index welfare_claim_decider on welfare_claim (decider);
create index welfare_claim_decider_for on welfare_claim (decider_for);
create index welfare_claim_l1 on welfare_claim (l1, id);
create index welfare_claim_l2 on welfare_claim (l2, id);
create index welfare_claim_l3 on welfare_claim (l3, id);
create index welfare_claim_l4 on welfare_claim (l4, id);
create index welfare_claim_l5 on welfare_claim (l5, id);
create index welfare_claim_l6 on welfare_claim (l6, id);

-- Papers that prove a claim: health data, encrypted as a whole.
create table welfare_claim_evidence (
    id         uuid        primary key,
    claim_id   uuid        not null references welfare_claim (id),
    document   text        not null check (document ~ '^[A-Z][A-Z0-9_]+$'),
    media_type text        not null,
    content    bytea       not null,
    bytes      integer     not null check (bytes between 1 and 8388608),
    added_at   timestamptz not null
);
alter table welfare_claim_evidence alter column content set storage external;
create index welfare_claim_evidence_claim on welfare_claim_evidence (claim_id, id);

-- Places a claim where its enrolment stands and numbers it: LP-<year>-<six digits>.
create function welfare_claim_placed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    year   integer := extract(year from new.submitted_at at time zone 'Asia/Shanghai');
    series text;
begin
    select e.root_id, e.union_id into strict new.root_id, new.union_id
      from welfare_enrollment e where e.id = new.enrollment_id and e.person_id = new.person_id;
    perform pg_advisory_xact_lock_shared(hashtextextended('tree|' || new.root_id, 0));
    select u.l1, u.l2, u.l3, u.l4, u.l5, u.l6
      into strict new.l1, new.l2, new.l3, new.l4, new.l5, new.l6
      from union_node u where u.id = new.union_id;
    series := format('welfare_claim_no_%s_%s', replace(new.root_id::text, '-', ''), year);
    if to_regclass(series) is null then
        perform pg_advisory_xact_lock(hashtextextended(series, 0));
        execute format('create sequence if not exists %I', series);
    end if;
    new.claim_no := format('LP-%s-%s', year, lpad(nextval(series::regclass)::text, 6, '0'));
    return new;
end $$;
create trigger welfare_claim_placed before insert on welfare_claim
    for each row execute function welfare_claim_placed();

-- What is granted stands in the row of the treatment; its check is the last word when two schemes decide at once.
create function welfare_claim_granted() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update welfare_treatment
       set granted = granted + coalesce(new.granted, 0) - coalesce(old.granted, 0)
     where id = new.treatment_id;
    return null;
end $$;
create trigger welfare_claim_granted after update of granted on welfare_claim
    for each row when (new.granted is distinct from old.granted) execute function welfare_claim_granted();
revoke all on function welfare_claim_placed(), welfare_claim_granted() from public;

alter table welfare_claim enable row level security;
create policy own_or_in_scope on welfare_claim for select
    using (   person_id = any ((select app_persons())::uuid[])
           or l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
create policy claim_for_oneself on welfare_claim for insert
    with check (person_id = any ((select app_persons())::uuid[]) and status = 'SUBMITTED');
create policy withdraw_own on welfare_claim for update
    using (person_id = any ((select app_persons())::uuid[]) and status = 'SUBMITTED')
    with check (person_id = any ((select app_persons())::uuid[]) and status = 'WITHDRAWN');
create policy work_in_scope on welfare_claim for update
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
alter table welfare_treatment enable row level security;
create policy own_or_with_a_claim on welfare_treatment for select
    using (   person_id = any ((select app_persons())::uuid[])
           or exists (select 1 from welfare_claim c where c.treatment_id = welfare_treatment.id));
create policy of_oneself on welfare_treatment for insert
    with check (person_id = any ((select app_persons())::uuid[]));
-- a cost that was mistyped is put right when she claims anew; while a claim stands it stays as it is
create policy correct_own on welfare_treatment for update
    using (person_id = any ((select app_persons())::uuid[])
           and not exists (select 1 from welfare_claim c
                            where c.treatment_id = welfare_treatment.id and c.status not in ('REFUSED', 'WITHDRAWN')));
alter table welfare_claim_evidence enable row level security;
create policy with_the_claim on welfare_claim_evidence for select
    using (exists (select 1 from welfare_claim c where c.id = claim_id));
create policy hand_in_oneself on welfare_claim_evidence for insert
    with check (exists (select 1 from welfare_claim c
                         where c.id = claim_id and c.person_id = any ((select app_persons())::uuid[])));
grant select, insert on welfare_claim, welfare_claim_evidence to unionhome_app;
grant select on welfare_treatment to unionhome_app;
grant insert (id, root_id, person_id, category, found_on, personal_cost) on welfare_treatment to unionhome_app;
grant update (personal_cost) on welfare_treatment to unionhome_app;
grant update (recognised, granted, status, checked_by, checker, checker_for, checked_at, check_note, decided_by, decider,
              decider_for, decided_at, refusal, refusal_reason, order_id, paid_on, returned, version, updated_at)
    on welfare_claim to unionhome_app;
