-- What the cashier is asked to pay. Money is set aside on the budget line with the order; each item is paid at most once
-- at a time, by somebody who neither handled nor approved it (会计法). What the bank sends back stays set aside.
create table payment_order (
    id              uuid        primary key,
    root_id         uuid        not null,
    union_id        uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    order_no        text        not null,
    line_id         uuid        not null references budget_line (id),
    purpose         text        not null,
    origin_feature  text        not null,
    origin_id       uuid        not null,
    origin_label    text        not null,
    handler         text        not null,
    approver        text        not null,
    approver_name   text        not null,
    approver_person uuid,
    approver_for    uuid,
    ordered_at      timestamptz not null,
    cancelled_at    timestamptz,
    cancel_reason   text,
    version         integer     not null default 0,
    unique (root_id, order_no),
    constraint payment_order_by_two check (handler <> approver),
    check ((cancelled_at is null) = (cancel_reason is null))
);
create unique index payment_order_once on payment_order (origin_feature, origin_id) where cancelled_at is null;
create index payment_order_line on payment_order (line_id);
create index payment_order_union on payment_order (union_id);
create index payment_order_l1 on payment_order (l1, id desc);
create index payment_order_l2 on payment_order (l2, id desc);
create index payment_order_l3 on payment_order (l3, id desc);
create index payment_order_l4 on payment_order (l4, id desc);
create index payment_order_l5 on payment_order (l5, id desc);
create index payment_order_l6 on payment_order (l6, id desc);

create table payment_item (
    id        uuid          primary key,
    order_id  uuid          not null references payment_order (id),
    position  integer       not null,
    item_id   uuid          not null,
    person_id uuid          references person (id),
    payee     text          not null,
    amount    numeric(18,2) not null check (amount > 0),
    status    text          not null check (status in ('WAITING', 'PAID', 'RETURNED', 'CANCELLED')),
    unique (order_id, item_id),
    unique (order_id, position)
);
create index payment_item_person on payment_item (person_id) where person_id is not null;

create table payment (
    id            uuid        primary key,
    item_id       uuid        not null references payment_item (id),
    entry_id      uuid        not null references ledger_entry (id),
    paid_on       date        not null,
    payer         text        not null,
    payer_name    text        not null,
    payer_person  uuid,
    payer_for     uuid,
    handler       text        not null,
    approver      text        not null,
    approver_person uuid,
    approver_for  uuid,
    paid_at       timestamptz not null,
    returned_on   date,
    return_reason text,
    return_entry_id uuid      references ledger_entry (id),
    unique (entry_id),
    check (num_nonnulls(returned_on, return_reason, return_entry_id) in (0, 3)),
    check (returned_on >= paid_on),
    constraint payment_by_a_third check (payer <> handler and payer <> approver),
    constraint payment_for_a_third check (
        not coalesce(payer_person = approver_person or payer_person = approver_for
                     or payer_for = approver_person or payer_for = approver_for, false))
);
-- exactly once: of many who pay the same item at the same moment one does
create unique index payment_once on payment (item_id) where returned_on is null;
create index payment_item_all on payment (item_id);
create index payment_return_entry on payment (return_entry_id);

-- Who handled and who approved is copied from the order, so that the check above cannot be told otherwise.
create function payment_knows_its_order() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    select o.handler, o.approver, o.approver_person, o.approver_for
      into strict new.handler, new.approver, new.approver_person, new.approver_for
      from payment_item i join payment_order o on o.id = i.order_id
     where i.id = new.item_id;
    return new;
end $$;
create trigger payment_knows_its_order before insert on payment
    for each row execute function payment_knows_its_order();

-- Places an order in the tree as it stands and numbers it: ZF-<year>-<six digits>, a sequence for each root and year.
create function payment_order_placed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    year   integer := extract(year from new.ordered_at at time zone 'Asia/Shanghai');
    series text;
    number text;
begin
    select u.root_id into strict new.root_id from union_node u where u.id = new.union_id;
    select u.l1, u.l2, u.l3, u.l4, u.l5, u.l6
      into strict new.l1, new.l2, new.l3, new.l4, new.l5, new.l6
      from union_node u
     where u.id = new.union_id;
    series := format('payment_order_no_%s_%s', replace(new.root_id::text, '-', ''), year);
    if to_regclass(series) is null then
        perform pg_advisory_xact_lock(hashtextextended(series, 0));
        execute format('create sequence if not exists %I', series);
    end if;
    number := nextval(series::regclass);
    new.order_no := format('ZF-%s-%s', year, lpad(number, greatest(6, length(number)), '0'));
    return new;
end $$;
create trigger payment_order_placed before insert on payment_order
    for each row execute function payment_order_placed();

alter table payment_order enable row level security;
create policy in_scope on payment_order
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
alter table payment_item enable row level security;
create policy with_its_order on payment_item
    using (exists (select 1 from payment_order o where o.id = payment_item.order_id));
create policy own on payment_item for select using (person_id = any ((select app_persons())::uuid[]));
alter table payment enable row level security;
create policy with_its_item on payment
    using (exists (select 1 from payment_item i where i.id = payment.item_id));

grant select, insert on payment_order to unionhome_app;
grant update (union_id, l1, l2, l3, l4, l5, l6, cancelled_at, cancel_reason, version) on payment_order to unionhome_app;
grant select, insert on payment_item to unionhome_app;
grant update (status) on payment_item to unionhome_app;
grant select, insert on payment to unionhome_app;
grant update (returned_on, return_reason, return_entry_id) on payment to unionhome_app;
