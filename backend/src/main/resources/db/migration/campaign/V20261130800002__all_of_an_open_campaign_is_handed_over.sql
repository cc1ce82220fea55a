-- What is open of a union that ends goes with all of it: decisions, receipts and movements of stock too.
create or replace function campaign_hand_over(from_union uuid, into_union uuid) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    moved integer;
    place union_node;
begin
    if (select count(*) from union_node u
         where u.id in (from_union, into_union)
           and array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6] && app_tops()) < 2 then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    select * into strict place from union_node where id = into_union;
    update campaign_approval a
       set union_id = place.id, l1 = place.l1, l2 = place.l2, l3 = place.l3, l4 = place.l4, l5 = place.l5, l6 = place.l6
      from campaign c
     where c.id = a.campaign_id and c.status in ('DRAFT', 'LOCKED', 'APPROVED') and a.union_id = from_union;
    update campaign_receipt t
       set union_id = place.id, l1 = place.l1, l2 = place.l2, l3 = place.l3, l4 = place.l4, l5 = place.l5, l6 = place.l6
      from campaign_recipient r
      join campaign c on c.id = r.campaign_id
     where r.id = t.recipient_id and c.status in ('DRAFT', 'LOCKED', 'APPROVED') and t.union_id = from_union;
    update campaign_recipient r
       set union_id = place.id, l1 = place.l1, l2 = place.l2, l3 = place.l3, l4 = place.l4, l5 = place.l5, l6 = place.l6
      from campaign c
     where c.id = r.campaign_id and c.status in ('DRAFT', 'LOCKED', 'APPROVED') and r.union_id = from_union;
    update campaign_batch b
       set union_id = place.id, l1 = place.l1, l2 = place.l2, l3 = place.l3, l4 = place.l4, l5 = place.l5, l6 = place.l6,
           name = case when exists (select 1 from campaign_batch t
                                     where t.campaign_id = b.campaign_id and t.union_id = into_union and t.name = b.name)
                       then b.name || ' ' || b.id else b.name end
      from campaign c
     where c.id = b.campaign_id and c.status in ('DRAFT', 'LOCKED', 'APPROVED') and b.union_id = from_union;
    update campaign
       set union_id = place.id, l1 = place.l1, l2 = place.l2, l3 = place.l3, l4 = place.l4, l5 = place.l5, l6 = place.l6,
           version = version + 1, updated_at = now()
     where union_id = from_union and status in ('DRAFT', 'LOCKED', 'APPROVED');
    get diagnostics moved = row_count;
    update stock_movement
       set union_id = place.id, l1 = place.l1, l2 = place.l2, l3 = place.l3, l4 = place.l4, l5 = place.l5, l6 = place.l6
     where union_id = from_union;
    update stock_item i
       set union_id = place.id, l1 = place.l1, l2 = place.l2, l3 = place.l3, l4 = place.l4, l5 = place.l5, l6 = place.l6,
           name = case when exists (select 1 from stock_item t where t.union_id = into_union and t.name = i.name)
                       then i.name || ' ' || i.id else i.name end
     where union_id = from_union;
    update stock_lot
       set union_id = place.id, l1 = place.l1, l2 = place.l2, l3 = place.l3, l4 = place.l4, l5 = place.l5, l6 = place.l6
     where union_id = from_union;
    return moved;
end $$;
