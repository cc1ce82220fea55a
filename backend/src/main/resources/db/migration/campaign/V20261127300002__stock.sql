-- Goods of a union: what was bought at which price, and every movement since. Movements are only ever added; the balance
-- of a purchase follows from them and is never below zero.
create table stock_item (
    id         uuid        primary key,
    root_id    uuid        not null,
    union_id   uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    name       text        not null,
    unit       text        not null,
    created_by text        not null,
    created_at timestamptz not null,
    unique (union_id, name)
);
create index stock_item_l1 on stock_item (l1, id);
create index stock_item_l2 on stock_item (l2, id);
create index stock_item_l3 on stock_item (l3, id);
create index stock_item_l4 on stock_item (l4, id);
create index stock_item_l5 on stock_item (l5, id);
create index stock_item_l6 on stock_item (l6, id);

create table stock_lot (
    id          uuid          primary key,
    item_id     uuid          not null references stock_item (id),
    root_id     uuid          not null,
    union_id    uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    unit_price  numeric(18,2) not null check (unit_price > 0),
    bought_on   date          not null,
    supplier    text          not null,
    document_no text,
    balance     integer       not null default 0,
    constraint stock_never_below_zero check (balance >= 0)
);
create index stock_lot_fifo on stock_lot (item_id, bought_on, id);
create index stock_lot_union on stock_lot (union_id);

create table stock_movement (
    id           uuid          primary key,
    lot_id       uuid          not null references stock_lot (id),
    item_id      uuid          not null references stock_item (id),
    root_id      uuid          not null,
    union_id     uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    kind         text          not null check (kind in ('IN', 'OUT', 'RETURN', 'LOSS')),
    quantity     integer       not null check (quantity > 0),
    amount       numeric(18,2) not null check (amount > 0),
    recipient_id uuid          references campaign_recipient (id),
    reason       text,
    moved_by     text          not null,
    moved_at     timestamptz   not null,
    check (kind <> 'LOSS' or reason is not null),
    check ((kind in ('OUT', 'RETURN')) = (recipient_id is not null))
);
create index stock_movement_lot on stock_movement (lot_id, id);
create index stock_movement_item on stock_movement (item_id, id desc);
create index stock_movement_union on stock_movement (union_id);
create index stock_movement_recipient on stock_movement (recipient_id) where recipient_id is not null;

-- What each person of a batch gets in kind, at the price that the decision counts with.
create table campaign_batch_goods (
    batch_id   uuid          not null references campaign_batch (id) on delete cascade,
    item_id    uuid          not null references stock_item (id),
    quantity   integer       not null check (quantity between 1 and 1000),
    unit_price numeric(18,2) not null check (unit_price > 0),
    primary key (batch_id, item_id)
);
create index campaign_batch_goods_item on campaign_batch_goods (item_id);

create function stock_movement_counts() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update stock_lot
       set balance = balance + case when new.kind in ('IN', 'RETURN') then new.quantity else -new.quantity end
     where id = new.lot_id;
    return null;
end $$;
create trigger stock_movement_counts after insert on stock_movement
    for each row execute function stock_movement_counts();

create function stock_movement_stays() returns trigger language plpgsql as $$
begin
    if (to_jsonb(old) - '{union_id,l1,l2,l3,l4,l5,l6}'::text[])
       is distinct from (to_jsonb(new) - '{union_id,l1,l2,l3,l4,l5,l6}'::text[]) then
        raise exception 'a movement of stock is never changed' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger stock_movement_stays before update on stock_movement
    for each row execute function stock_movement_stays();
