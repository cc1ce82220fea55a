-- Recovery of aid (追回): what was paid on false statements or to somebody who was not entitled is listed, decided about by
-- somebody else than who approved or listed it, repaid in instalments, and written off only by two.
create table aid_recovery (
    id            uuid          primary key,
    root_id       uuid          not null,
    union_id      uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    code          text          not null,
    case_id       uuid          not null references aid_case (id),
    case_no       text          not null,
    person_id     uuid          not null references person (id),
    member_name   text          not null,
    asked         numeric(18,2) not null check (asked > 0),
    amount        numeric(18,2) check (amount > 0),
    repaid        numeric(18,2) not null default 0 check (repaid >= 0),
    written_off   numeric(18,2) not null default 0 check (written_off >= 0),
    reason_code   text          not null
                  check (reason_code in ('FALSE_STATEMENT', 'NOT_ENTITLED', 'PAID_TWICE', 'OTHER_PURPOSE')),
    reason        bytea         not null,
    status        text          not null default 'PROPOSED'
                  check (status in ('PROPOSED', 'OPEN', 'SETTLED', 'DROPPED')),
    proposed_by   text          not null,
    proposed_at   timestamptz   not null,
    -- whoever must not decide: who approved the aid, who listed it, their lenders, and whom it is about
    kept_apart    text[]        not null check (cardinality(kept_apart) > 0),
    proposed_hands text[]       not null check (cardinality(proposed_hands) > 0),
    answer        bytea,
    due_on        date,
    decided_by    text,
    decided_hands text[],
    decided_at    timestamptz,
    version       integer       not null default 0,
    unique (root_id, code),
    check (amount is null or amount <= asked),
    check (repaid + written_off <= coalesce(amount, 0)),
    check ((status = 'PROPOSED') = (decided_at is null)),
    check (num_nonnulls(answer, decided_by, decided_hands, decided_at) in (0, 4)),
    check ((status in ('OPEN', 'SETTLED')) = (amount is not null and due_on is not null)),
    check ((status = 'SETTLED') = (amount is not null and repaid + written_off = amount)),
    constraint aid_recovery_decided_by_another check (decided_hands is null or not (decided_hands && kept_apart))
);
create unique index aid_recovery_once on aid_recovery (case_id) where status <> 'DROPPED';
create index aid_recovery_case on aid_recovery (case_id);
create index aid_recovery_person on aid_recovery (person_id, id);
create index aid_recovery_union on aid_recovery (union_id);
create index aid_recovery_l1 on aid_recovery (l1, id);
create index aid_recovery_l2 on aid_recovery (l2, id);
create index aid_recovery_l3 on aid_recovery (l3, id);
create index aid_recovery_l4 on aid_recovery (l4, id);
create index aid_recovery_l5 on aid_recovery (l5, id);
create index aid_recovery_l6 on aid_recovery (l6, id);

-- What came back, each receipt once; never changed.
create table aid_repayment (
    id          uuid          primary key,
    recovery_id uuid          not null references aid_recovery (id),
    amount      numeric(18,2) not null check (amount > 0),
    received_on date          not null,
    by_way      text          not null check (by_way in ('BANK', 'CASH')),
    receipt_no  text          not null,
    hands       text[]        not null check (cardinality(hands) > 0),
    deciders    text[]        not null,
    by_name     text          not null,
    at          timestamptz   not null,
    unique (recovery_id, receipt_no),
    constraint aid_repayment_taken_by_another check (not (hands && deciders))
);

-- What is given up: asked for by one who may decide, and confirmed or refused by another.
create table aid_write_off (
    id           uuid          primary key,
    recovery_id  uuid          not null references aid_recovery (id),
    reason       bytea         not null,
    first_by     text          not null,
    first_hands  text[]        not null check (cardinality(first_hands) > 0),
    first_at     timestamptz   not null,
    whose        text          not null,
    confirmed    boolean,
    amount       numeric(18,2) check (amount > 0),
    second_by    text,
    second_hands text[],
    second_at    timestamptz,
    check (num_nonnulls(confirmed, second_by, second_hands, second_at) in (0, 4)),
    check ((confirmed is true) = (amount is not null)),
    constraint aid_write_off_by_two check (second_hands is null or not (second_hands && first_hands)),
    constraint aid_write_off_not_ones_own check (
        not (whose = any (first_hands)) and (second_hands is null or not (whose = any (second_hands))))
);
create index aid_write_off_recovery on aid_write_off (recovery_id, id);
create unique index aid_write_off_waits_once on aid_write_off (recovery_id) where confirmed is null;

-- Places a recovery where the aid was paid, numbers it ZH-<year>-<four digits>, and takes down from the case itself who must
-- not decide; only of what was paid.
create function aid_recovery_placed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    select c.union_id, c.case_no, c.person_id, c.member_name,
           array_remove(array['subject:' || c.decider, 'person:' || c.decider_person::text,
                              'person:' || c.decider_for::text, 'person:' || c.person_id::text], null)
             || new.proposed_hands
      into strict new.union_id, new.case_no, new.person_id, new.member_name, new.kept_apart
      from aid_case c
     where c.id = new.case_id and c.status in ('PAID', 'FOLLOWED_UP') and c.paid >= new.asked;
    select u.root_id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6
      into strict new.root_id, new.l1, new.l2, new.l3, new.l4, new.l5, new.l6
      from union_node u where u.id = new.union_id;
    new.code := series_next('aid_recovery_no', new.root_id,
                            extract(year from new.proposed_at at time zone 'Asia/Shanghai')::integer, 'ZH', 4);
    return new;
end $$;
create trigger aid_recovery_placed before insert on aid_recovery
    for each row execute function aid_recovery_placed();

create function aid_repayment_kept_apart() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    select r.decided_hands || ('person:' || r.person_id) into strict new.deciders
      from aid_recovery r where r.id = new.recovery_id and r.status = 'OPEN';
    return new;
end $$;
create trigger aid_repayment_kept_apart before insert on aid_repayment
    for each row execute function aid_repayment_kept_apart();

create function aid_write_off_whose() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    select 'person:' || r.person_id into strict new.whose
      from aid_recovery r where r.id = new.recovery_id and r.status = 'OPEN';
    return new;
end $$;
create trigger aid_write_off_whose before insert on aid_write_off
    for each row execute function aid_write_off_whose();

alter table aid_recovery enable row level security;
create policy in_scope on aid_recovery for select
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
create policy list_in_scope on aid_recovery for insert
    with check (status = 'PROPOSED' and person_id <> all ((select app_persons())::uuid[])
           and (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
                or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
                or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[])));
create policy keep_in_scope on aid_recovery for update
    using (person_id <> all ((select app_persons())::uuid[])
           and (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
                or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
                or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[])));
create policy own on aid_recovery for select using (person_id = any ((select app_persons())::uuid[]));
alter table aid_repayment enable row level security;
create policy with_its_recovery on aid_repayment
    using (exists (select 1 from aid_recovery r where r.id = aid_repayment.recovery_id));
alter table aid_write_off enable row level security;
create policy with_its_recovery on aid_write_off
    using (exists (select 1 from aid_recovery r where r.id = aid_write_off.recovery_id));

grant select, insert on aid_recovery to unionhome_app;
grant update (union_id, l1, l2, l3, l4, l5, l6, person_id, amount, repaid, written_off, status, answer, due_on,
              decided_by, decided_hands, decided_at, version) on aid_recovery to unionhome_app;
grant select, insert on aid_repayment to unionhome_app;
grant select, insert on aid_write_off to unionhome_app;
grant update (confirmed, amount, second_by, second_hands, second_at) on aid_write_off to unionhome_app;
