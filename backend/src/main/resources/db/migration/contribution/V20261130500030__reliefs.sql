-- Relief of contributions: to be paid later, to be paid in part, or given back. One applies, another one of the union above
-- decides; what is owed changes by another edition of each month.
create table contribution_relief (
    id              uuid          primary key,
    root_id         uuid          not null,
    union_id        uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    employer_id     uuid          references employer (id),
    relief_no       text          not null,
    kind            text          not null check (kind in ('DEFERRAL', 'REDUCTION', 'REFUND')),
    status          text          not null check (status in ('APPLIED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'PAID')),
    amount          numeric(18,2) not null check (amount > 0),
    until           date,
    reason          text          not null,
    basis           text          not null,
    applicant_hands text[]        not null,
    applicant_name  text          not null,
    applied_at      timestamptz   not null,
    decider_hands   text[],
    decider_name    text,
    decided_on      date,
    decision_reason text,
    payer_hands     text[],
    payer_name      text,
    paid_on         date,
    version         integer       not null default 0,
    unique (root_id, relief_no),
    check ((kind = 'DEFERRAL') = (until is not null)),
    check (status <> 'PAID' or kind = 'REFUND'),
    check ((status in ('APPROVED', 'REFUSED', 'PAID')) = (decided_on is not null)),
    check (num_nonnulls(decider_hands, decider_name, decided_on) in (0, 3)),
    check (num_nonnulls(payer_hands, payer_name, paid_on) in (0, 3)),
    check ((status = 'PAID') = (paid_on is not null)),
    check (status <> 'REFUSED' or decision_reason is not null),
    constraint contribution_relief_by_two check (not coalesce(decider_hands && applicant_hands, false)),
    constraint contribution_relief_paid_by_a_third check (
        not coalesce(payer_hands && decider_hands or payer_hands && applicant_hands, false))
);
comment on column contribution_relief.basis is 'The document that provides for it.';
comment on column contribution_relief.until is 'The day by which what was put off is paid.';
create index contribution_relief_union on contribution_relief (union_id);
create index contribution_relief_employer on contribution_relief (employer_id) where employer_id is not null;
create index contribution_relief_l1 on contribution_relief (l1, id desc);
create index contribution_relief_l2 on contribution_relief (l2, id desc);
create index contribution_relief_l3 on contribution_relief (l3, id desc);
create index contribution_relief_l4 on contribution_relief (l4, id desc);
create index contribution_relief_l5 on contribution_relief (l5, id desc);
create index contribution_relief_l6 on contribution_relief (l6, id desc);
alter table contribution_relief enable row level security;
create policy in_scope on contribution_relief
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
grant select, insert on contribution_relief to unionhome_app;
grant update (union_id, l1, l2, l3, l4, l5, l6, status, decider_hands, decider_name, decided_on, decision_reason, payer_hands,
              payer_name, paid_on, version)
    on contribution_relief to unionhome_app;

-- Numbers a relief: HJ-<year>-<six digits>.
create function contribution_relief_numbered() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    new.relief_no := series_next('contribution_relief_no', new.root_id,
                                 extract(year from new.applied_at at time zone 'Asia/Shanghai')::integer, 'HJ', 6);
    return new;
end $$;
create trigger contribution_relief_numbered before insert on contribution_relief
    for each row execute function contribution_relief_numbered();

create table contribution_relief_month (
    relief_id uuid          not null references contribution_relief (id),
    month     date          not null check (extract(day from month) = 1),
    amount    numeric(18,2) not null check (amount > 0),
    primary key (relief_id, month)
);
alter table contribution_relief_month enable row level security;
create policy with_its_relief on contribution_relief_month
    using (exists (select 1 from contribution_relief r where r.id = contribution_relief_month.relief_id));
grant select, insert on contribution_relief_month to unionhome_app;

-- What went back to an employer for a month; booked in the ledger under the relief and the month.
create table contribution_refund (
    id          uuid          primary key,
    root_id     uuid          not null,
    union_id    uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    relief_id   uuid          not null references contribution_relief (id),
    month       date          not null check (extract(day from month) = 1),
    amount      numeric(18,2) not null check (amount > 0),
    for_above   numeric(18,2) not null check (for_above >= 0 and for_above <= amount),
    refunded_on date          not null,
    unique (relief_id, month)
);
create index contribution_refund_month on contribution_refund (union_id, month);
alter table contribution_refund enable row level security;
create policy in_scope on contribution_refund
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
grant select, insert on contribution_refund to unionhome_app;
grant update (l1, l2, l3, l4, l5, l6) on contribution_refund to unionhome_app;
