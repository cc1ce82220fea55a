-- Budgets of unions. What is planned is proposed in a budget document, submitted and approved by somebody else; what was
-- approved changes only by another document, an adjustment, that goes the same way (工会法 art. 45). The lines that count
-- stand in budget_line.
create table budget (
    id             uuid        primary key,
    root_id        uuid        not null,
    union_id       uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    year           integer     not null check (year between 2000 and 2200),
    adjustment     integer     not null check (adjustment >= 0),
    reason         text,
    status         text        not null check (status in ('DRAFT', 'SUBMITTED', 'APPROVED')),
    prepared_by    text        not null,
    preparer_name  text        not null,
    preparer       uuid,
    preparer_for   uuid,
    submitted_at   timestamptz,
    approved_by    text,
    approver_name  text,
    approver       uuid,
    approver_for   uuid,
    approved_at    timestamptz,
    sent_back      text,
    version        integer     not null default 0,
    updated_at     timestamptz not null,
    unique (union_id, year, adjustment),
    check ((adjustment = 0) = (reason is null)),
    check ((status = 'APPROVED') = (approved_by is not null)),
    constraint budget_approved_by_another check (
        approved_by is distinct from prepared_by or approved_by is null),
    constraint budget_approved_for_another check (
        approved_by is null
        or not coalesce(approver = preparer or approver = preparer_for
                        or approver_for = preparer or approver_for = preparer_for, false))
);
comment on column budget.adjustment is '0 for the budget itself, then counted.';
comment on column budget.preparer_for is 'Who lent the authority, when it was lent.';
create unique index budget_one_open on budget (union_id, year) where status <> 'APPROVED';
create index budget_l1 on budget (l1, year desc, id desc);
create index budget_l2 on budget (l2, year desc, id desc);
create index budget_l3 on budget (l3, year desc, id desc);
create index budget_l4 on budget (l4, year desc, id desc);
create index budget_l5 on budget (l5, year desc, id desc);
create index budget_l6 on budget (l6, year desc, id desc);

-- What a document proposes: of an adjustment, the lines that change, with what is planned from then on.
create table budget_proposal (
    budget_id uuid          not null references budget (id),
    position  integer       not null,
    account   text          not null,
    name      text          not null,
    source    text          not null,
    earmark   text,
    planned   numeric(18,2) not null check (planned >= 0),
    primary key (budget_id, position)
);
create unique index budget_proposal_once on budget_proposal (budget_id, account, source, earmark) nulls not distinct;

-- A line of an approved budget. The database itself refuses to set aside or pay what is not planned.
create table budget_line (
    id         uuid          primary key,
    root_id    uuid          not null,
    union_id   uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    year       integer       not null,
    account    text          not null,
    name       text          not null,
    source     text          not null,
    earmark    text,
    taken_from uuid,
    planned    numeric(18,2) not null check (planned >= 0),
    set_aside  numeric(18,2) not null default 0 check (set_aside >= 0),
    paid       numeric(18,2) not null default 0 check (paid >= 0),
    left_over  numeric(18,2) not null generated always as (planned - set_aside - paid) stored,
    constraint budget_line_not_exceeded check (set_aside + paid <= planned)
);
comment on column budget_line.taken_from is 'The dissolved union it comes from.';
create unique index budget_line_once on budget_line (union_id, year, account, source, earmark, taken_from)
    nulls not distinct;
create index budget_line_l1 on budget_line (l1, year);
create index budget_line_l2 on budget_line (l2, year);
create index budget_line_l3 on budget_line (l3, year);
create index budget_line_l4 on budget_line (l4, year);
create index budget_line_l5 on budget_line (l5, year);
create index budget_line_l6 on budget_line (l6, year);

alter table budget enable row level security;
create policy in_scope on budget
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
alter table budget_line enable row level security;
create policy in_scope on budget_line
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
alter table budget_proposal enable row level security;
create policy with_its_budget on budget_proposal
    using (exists (select 1 from budget b where b.id = budget_proposal.budget_id));

-- An approved document stays as it was approved.
create function budget_stays_approved() returns trigger
    language plpgsql set search_path = public, pg_temp as $$
begin
    if old.status = 'APPROVED'
       and (to_jsonb(new) - '{l1,l2,l3,l4,l5,l6}'::text[])
           is distinct from (to_jsonb(old) - '{l1,l2,l3,l4,l5,l6}'::text[]) then
        raise exception 'an approved budget is never changed' using errcode = '42501';
    end if;
    return new;
end $$;
create trigger budget_stays_approved before update on budget
    for each row execute function budget_stays_approved();
create function budget_proposal_stays_approved() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if exists (select 1 from budget b
                where b.id = coalesce(new.budget_id, old.budget_id) and b.status <> 'DRAFT') then
        raise exception 'only the lines of a draft change' using errcode = '42501';
    end if;
    return coalesce(new, old);
end $$;
create trigger budget_proposal_stays_approved before insert or update or delete on budget_proposal
    for each row execute function budget_proposal_stays_approved();

grant select, insert on budget to unionhome_app;
grant update (status, reason, prepared_by, preparer_name, preparer, preparer_for, submitted_at, approved_by,
              approver_name, approver, approver_for, approved_at, sent_back, version, updated_at)
    on budget to unionhome_app;
grant select, insert, delete on budget_proposal to unionhome_app;
grant select, insert on budget_line to unionhome_app;
grant update (union_id, l1, l2, l3, l4, l5, l6, name, taken_from, planned, set_aside, paid)
    on budget_line to unionhome_app;
