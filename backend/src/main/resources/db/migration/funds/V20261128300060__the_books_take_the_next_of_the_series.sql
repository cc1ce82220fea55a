-- Places an entry in the tree as it stands and numbers it: JZ-<year>-<six digits>.
create or replace function ledger_entry_placed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    select u.root_id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6
      into strict new.root_id, new.l1, new.l2, new.l3, new.l4, new.l5, new.l6
      from union_node u
     where u.id = new.union_id;
    new.entry_no := series_next('ledger_entry_no', new.root_id, extract(year from new.entry_on)::integer, 'JZ', 6);
    return new;
end $$;

-- The same for an order: ZF-<year>-<six digits>.
create or replace function payment_order_placed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    select u.root_id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6
      into strict new.root_id, new.l1, new.l2, new.l3, new.l4, new.l5, new.l6
      from union_node u
     where u.id = new.union_id;
    new.order_no := series_next('payment_order_no', new.root_id,
                                extract(year from new.ordered_at at time zone 'Asia/Shanghai')::integer, 'ZF', 6);
    return new;
end $$;
