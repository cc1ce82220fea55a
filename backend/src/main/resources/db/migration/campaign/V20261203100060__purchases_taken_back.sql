-- A confirmed purchase that was not paid, and of which nothing was handed out, can be taken back by another than who
-- proposed it: its goods leave the stock again, its order is cancelled, and both stay written with the reason.
alter table stock_request
    drop constraint stock_request_status_check,
    add constraint stock_request_status_check
        check (status in ('PROPOSED', 'CONFIRMED', 'REJECTED', 'TAKEN_BACK')),
    add column taken_back_by   text,
    add column taken_back_name text,
    add column taken_back_at   timestamptz,
    add column taken_back_for  text,
    add constraint stock_request_taken_back
        check (num_nonnulls(taken_back_by, taken_back_name, taken_back_at, taken_back_for)
               = case when status = 'TAKEN_BACK' then 4 else 0 end),
    add constraint stock_request_taken_back_purchase
        check (status <> 'TAKEN_BACK' or (kind = 'IN' and paid_on is null)),
    add constraint stock_request_taken_back_by_two check (taken_back_by is null or taken_back_by <> proposed_by);
comment on column stock_request.taken_back_for is 'Why it was taken back.';
grant update (taken_back_by, taken_back_name, taken_back_at, taken_back_for) on stock_request to unionhome_app;

alter table stock_movement
    drop constraint stock_movement_kind_check,
    add constraint stock_movement_kind_check check (kind in ('IN', 'OUT', 'RETURN', 'LOSS', 'BACK')),
    add constraint stock_movement_back_why check (kind <> 'BACK' or reason is not null);

create function stock_movement_of_taken_back() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not exists (select 1 from stock_request r
                    where r.lot_id = new.lot_id and r.kind = 'IN' and r.status = 'TAKEN_BACK'
                      and r.quantity = new.quantity)
       or exists (select 1 from stock_movement m where m.lot_id = new.lot_id and m.kind = 'BACK') then
        raise exception 'nobody took the purchase back'
            using errcode = '23514', constraint = 'stock_movement_of_taken_back';
    end if;
    return new;
end $$;
create trigger stock_movement_of_taken_back before insert on stock_movement
    for each row when (new.kind = 'BACK') execute function stock_movement_of_taken_back();
revoke all on function stock_movement_of_taken_back() from public;

-- Whether a campaign that was approved and is not over counts on goods that were paid for already.
create function stock_item_counted_on(wanted uuid) returns boolean
    language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    if not exists (select 1 from stock_item i
                    where i.id = wanted and array[i.l1, i.l2, i.l3, i.l4, i.l5, i.l6] && app_tops()) then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    return exists (select 1
                     from campaign_goods_cover k
                     join campaign_approval a on a.id = k.approval_id and a.withdrawn is null
                     join campaign c on c.id = a.campaign_id and c.status = 'APPROVED'
                    where k.item_id = wanted and k.covered > 0);
end $$;
revoke all on function stock_item_counted_on(uuid) from public;
grant execute on function stock_item_counted_on(uuid) to unionhome_app;
