-- Goods come into a stock and leave it as lost by two: one proposes, another has counted and confirms. A purchase that names
-- a budget line is paid out of it; without one the campaigns pay that give the goods.
create table stock_request (
    id            uuid          primary key,
    item_id       uuid          not null references stock_item (id),
    root_id       uuid          not null,
    union_id      uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    kind          text          not null check (kind in ('IN', 'LOSS')),
    lot_id        uuid          references stock_lot (id),
    quantity      integer       not null check (quantity > 0),
    unit_price    numeric(18,2) not null check (unit_price > 0),
    bought_on     date,
    supplier      text,
    document_no   text,
    pay_for       text,
    budget_line   uuid,
    line_name     text,
    reason        text,
    status        text          not null check (status in ('PROPOSED', 'CONFIRMED', 'REJECTED')),
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
    rejected_for  text,
    order_id      uuid,
    paid_on       date,
    version       integer       not null default 0,
    check (case kind when 'IN' then num_nulls(bought_on, supplier) = 0 and reason is null
                     else num_nulls(lot_id, reason) = 0 and budget_line is null end),
    check (num_nonnulls(pay_for, budget_line, line_name) in (0, 3)),
    check ((status = 'PROPOSED') = (decided_by is null)),
    check ((status = 'REJECTED') = (rejected_for is not null)),
    check ((order_id is not null) = (status = 'CONFIRMED' and budget_line is not null)),
    -- who decides did not propose, neither herself nor by what she lent or was lent
    constraint stock_request_by_two check (decided_by is null or decided_by <> proposed_by),
    constraint stock_request_for_two check (
        not coalesce(decider = proposer or decider = proposer_for
                     or decider_for = proposer or decider_for = proposer_for, false))
);
comment on column stock_request.lot_id is 'Of which purchase it was lost; of a purchase, which it became.';
comment on column stock_request.proposer_for is 'Whose authority the proposer was lent; decider_for likewise.';
create index stock_request_item on stock_request (item_id, id desc);
create index stock_request_union on stock_request (union_id);
create index stock_request_lot on stock_request (lot_id) where lot_id is not null;
create trigger stock_request_placed before insert on stock_request for each row execute function campaign_row_placed();

alter table stock_request enable row level security;
create policy in_scope on stock_request
    using (array[l1, l2, l3, l4, l5, l6] && (select app_tops())::uuid[]);
grant select, insert on stock_request to unionhome_app;
grant update (lot_id, status, decided_by, decider_name, decider, decider_for, decided_at, rejected_for, order_id, paid_on,
              version) on stock_request to unionhome_app;

-- What came in or was lost names who confirmed it; what moved before did so by one hand and stays as it is.
alter table stock_movement
    add column request_id uuid references stock_request (id),
    add check (request_id is null or kind in ('IN', 'LOSS'));
create unique index stock_movement_request on stock_movement (request_id);

create function stock_movement_confirmed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not exists (select 1 from stock_request r
                    where r.id = new.request_id and r.status = 'CONFIRMED' and r.kind = new.kind
                      and r.item_id = new.item_id and r.quantity = new.quantity) then
        raise exception 'nobody else confirmed it' using errcode = '23514', constraint = 'stock_movement_confirmed';
    end if;
    return new;
end $$;
create trigger stock_movement_confirmed before insert on stock_movement
    for each row when (new.kind in ('IN', 'LOSS')) execute function stock_movement_confirmed();
revoke all on function stock_movement_confirmed() from public;

-- Also paid for is what a line of its own paid, so that no campaign pays for it again.
create or replace function stock_item_paid(wanted uuid) returns integer
    language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    if not exists (select 1 from stock_item i
                    where i.id = wanted and array[i.l1, i.l2, i.l3, i.l4, i.l5, i.l6] && app_tops()) then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    return (select coalesce(sum(k.needed - k.covered), 0)
              from campaign_goods_cover k
              join campaign_approval a on a.id = k.approval_id and a.withdrawn is null
             where k.item_id = wanted)
         + (select coalesce(sum(r.quantity), 0)
              from stock_request r
             where r.item_id = wanted and r.kind = 'IN' and r.order_id is not null)
         - (select coalesce(sum(case m.kind when 'OUT' then m.quantity when 'RETURN' then -m.quantity else m.of_paid end), 0)
              from stock_movement m
             where m.item_id = wanted);
end $$;

-- With the goods of a union goes what is proposed about them.
create function stock_request_hand_over(from_union uuid, into_union uuid) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    moved integer;
begin
    if (select count(*) from union_node u
         where u.id in (from_union, into_union)
           and array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6] && app_tops()) < 2 then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    update stock_request r
       set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6
      from union_node u
     where u.id = into_union and r.union_id = from_union;
    get diagnostics moved = row_count;
    return moved;
end $$;
revoke all on function stock_request_hand_over(uuid, uuid) from public;
grant execute on function stock_request_hand_over(uuid, uuid) to unionhome_app;
