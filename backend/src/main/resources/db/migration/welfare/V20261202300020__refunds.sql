-- What somebody enrolled by mistake, or twice, paid herself goes back to her out of a budget: proposed by one, approved by
-- another, paid by a third. Where she paid nothing herself only the first two are needed.
create table welfare_refund (
    id            uuid          primary key,
    enrollment_id uuid          not null references welfare_enrollment (id),
    root_id       uuid          not null,
    union_id      uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    refund_no     text          not null,
    amount        numeric(18,2) not null check (amount >= 0),
    budget_line   uuid,
    line_name     text,
    note          text          not null,
    status        text          not null check (status in ('PROPOSED', 'APPROVED', 'REJECTED', 'PAID')),
    proposed_by   text          not null,
    proposer_name text          not null,
    proposer      uuid,
    proposer_for  uuid,
    proposed_at   timestamptz   not null,
    decided_by    text,
    decider_name  text,
    decider       uuid,
    decider_for   uuid,
    decided_at    timestamptz,
    order_id      uuid,
    reason        text,
    unique (root_id, refund_no),
    check ((amount = 0) = (budget_line is null)),
    check ((budget_line is null) = (line_name is null)),
    check ((status = 'PROPOSED') = (decided_by is null)),
    check ((status = 'REJECTED') = (reason is not null)),
    check ((order_id is not null) = (status in ('APPROVED', 'PAID') and amount > 0)),
    -- who decides did not propose, neither herself nor by what she lent or was lent
    constraint welfare_refund_by_two check (decided_by is null or decided_by <> proposed_by),
    constraint welfare_refund_for_two check (
        not coalesce(decider = proposer or decider = proposer_for
                     or decider_for = proposer or decider_for = proposer_for, false))
);
comment on column welfare_refund.note is 'Why it goes back; reason says why it was rejected.';
create unique index welfare_refund_once on welfare_refund (enrollment_id) where status <> 'REJECTED';
create index welfare_refund_enrollment on welfare_refund (enrollment_id, id);
create index welfare_refund_union on welfare_refund (union_id);

-- Where the enrolment stands; numbered TF-<year>-<six digits>.
create function welfare_refund_placed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    select e.root_id, e.union_id, e.l1, e.l2, e.l3, e.l4, e.l5, e.l6, e.own_share
      into strict new.root_id, new.union_id, new.l1, new.l2, new.l3, new.l4, new.l5, new.l6, new.amount
      from welfare_enrollment e
     where e.id = new.enrollment_id;
    new.refund_no := series_next('welfare_refund_no', new.root_id,
                                 extract(year from new.proposed_at at time zone 'Asia/Shanghai')::integer, 'TF', 6);
    return new;
end $$;
create trigger welfare_refund_placed before insert on welfare_refund
    for each row execute function welfare_refund_placed();
revoke all on function welfare_refund_placed() from public;

-- An enrolment counts as refunded once its refund is paid.
create function welfare_enrollment_refunded() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not exists (select 1 from welfare_refund r where r.enrollment_id = new.id and r.status = 'PAID') then
        raise exception 'not refunded yet' using errcode = '23514', constraint = 'welfare_enrollment_refunded';
    end if;
    return new;
end $$;
create trigger welfare_enrollment_refunded before update of status on welfare_enrollment
    for each row when (new.status = 'REFUNDED' and old.status <> 'REFUNDED')
    execute function welfare_enrollment_refunded();
revoke all on function welfare_enrollment_refunded() from public;

alter table welfare_refund enable row level security;
create policy in_scope on welfare_refund
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
grant select, insert on welfare_refund to unionhome_app;
grant update (status, decided_by, decider_name, decider, decider_for, decided_at, order_id, reason) on welfare_refund
    to unionhome_app;
