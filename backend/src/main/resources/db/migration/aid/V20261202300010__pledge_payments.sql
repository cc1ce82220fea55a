-- What is due of pledges is paid out of a budget: asked for by one, approved by another, paid by a third; then it is handed
-- over with its receipt. Each month is charged to a budget once.
create table aid_pledge_payment (
    id            uuid          primary key,
    root_id       uuid          not null,
    union_id      uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    payment_no    text          not null,
    budget_line   uuid          not null,
    line_name     text          not null,
    months        integer       not null check (months > 0),
    amount        numeric(18,2) not null check (amount > 0),
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
    version       integer       not null default 0,
    unique (root_id, payment_no),
    check ((status = 'PROPOSED') = (decided_by is null)),
    check ((status = 'REJECTED') = (reason is not null)),
    check ((status in ('APPROVED', 'PAID')) = (order_id is not null)),
    -- who decides did not propose, neither herself nor by what she lent or was lent
    constraint aid_pledge_payment_by_two check (decided_by is null or decided_by <> proposed_by),
    constraint aid_pledge_payment_for_two check (
        not coalesce(decider = proposer or decider = proposer_for
                     or decider_for = proposer or decider_for = proposer_for, false))
);
comment on column aid_pledge_payment.line_name is 'What the budget line was called when it was proposed.';
comment on column aid_pledge_payment.proposer_for is 'Whose authority the proposer was lent; decider_for likewise.';
create index aid_pledge_payment_union on aid_pledge_payment (union_id);
create index aid_pledge_payment_l1 on aid_pledge_payment (l1, id);
create index aid_pledge_payment_l2 on aid_pledge_payment (l2, id);
create index aid_pledge_payment_l3 on aid_pledge_payment (l3, id);
create index aid_pledge_payment_l4 on aid_pledge_payment (l4, id);
create index aid_pledge_payment_l5 on aid_pledge_payment (l5, id);
create index aid_pledge_payment_l6 on aid_pledge_payment (l6, id);

-- What a group draws for one pledge.
create table aid_pledge_payment_item (
    id         uuid          primary key,
    payment_id uuid          not null references aid_pledge_payment (id),
    pledge_id  uuid          not null references aid_pledge (id),
    months     integer       not null check (months > 0),
    amount     numeric(18,2) not null check (amount > 0),
    paid_on    date,
    unique (payment_id, pledge_id)
);
create index aid_pledge_payment_item_pledge on aid_pledge_payment_item (pledge_id);

-- What was handed over before needed no budget and stays as it is.
alter table aid_pledge_due
    add column item_id uuid references aid_pledge_payment_item (id),
    add constraint aid_pledge_due_charged check (received_on is null or item_id is not null) not valid;
create index aid_pledge_due_item on aid_pledge_due (item_id) where item_id is not null;

create function aid_pledge_payment_placed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    select u.root_id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6
      into strict new.root_id, new.l1, new.l2, new.l3, new.l4, new.l5, new.l6
      from union_node u
     where u.id = new.union_id;
    new.payment_no := series_next('aid_pledge_payment_no', new.root_id,
                                  extract(year from new.proposed_at at time zone 'Asia/Shanghai')::integer, 'JDZ', 4);
    return new;
end $$;
create trigger aid_pledge_payment_placed before insert on aid_pledge_payment
    for each row execute function aid_pledge_payment_placed();
revoke all on function aid_pledge_payment_placed() from public;

-- A month once charged is charged to nothing else; only what was rejected lets go of it. It is handed over once it is paid.
create function aid_pledge_due_paid_for() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if old.item_id is not null and new.item_id is distinct from old.item_id
       and (select p.status from aid_pledge_payment_item i join aid_pledge_payment p on p.id = i.payment_id
             where i.id = old.item_id) <> 'REJECTED' then
        raise exception 'charged already' using errcode = '23514', constraint = 'aid_pledge_due_charged_once';
    end if;
    if old.received_on is null and new.received_on is not null
       and not exists (select 1 from aid_pledge_payment_item i where i.id = new.item_id and i.paid_on is not null) then
        raise exception 'not paid yet' using errcode = '23514', constraint = 'aid_pledge_due_paid_for';
    end if;
    return new;
end $$;
create trigger aid_pledge_due_paid_for before update on aid_pledge_due
    for each row execute function aid_pledge_due_paid_for();
revoke all on function aid_pledge_due_paid_for() from public;

alter table aid_pledge_payment enable row level security;
create policy in_scope on aid_pledge_payment
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
-- A group sees what was paid for its own pledge, also when a union above it asked.
alter table aid_pledge_payment_item enable row level security;
create policy with_its_pledge on aid_pledge_payment_item
    using (exists (select 1 from aid_pledge p where p.id = pledge_id)
           or exists (select 1 from aid_pledge_payment p where p.id = payment_id));
grant select, insert on aid_pledge_payment, aid_pledge_payment_item to unionhome_app;
grant update (union_id, l1, l2, l3, l4, l5, l6, status, decided_by, decider_name, decider, decider_for, decided_at, order_id,
              reason, version) on aid_pledge_payment to unionhome_app;
grant update (paid_on) on aid_pledge_payment_item to unionhome_app;
grant update (item_id) on aid_pledge_due to unionhome_app;
