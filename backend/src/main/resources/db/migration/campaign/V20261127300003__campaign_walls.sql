-- Places and numbers campaigns and what belongs to them. A reorganisation under way is waited for.
create function campaign_placed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    series text;
    number text;
begin
    select u.root_id into strict new.root_id from union_node u where u.id = new.union_id;
    perform pg_advisory_xact_lock_shared(hashtextextended('tree|' || new.root_id, 0));
    select u.l1, u.l2, u.l3, u.l4, u.l5, u.l6
      into strict new.l1, new.l2, new.l3, new.l4, new.l5, new.l6
      from union_node u
     where u.id = new.union_id;
    series := format('campaign_no_%s_%s', replace(new.root_id::text, '-', ''), new.year);
    if to_regclass(series) is null then
        perform pg_advisory_xact_lock(hashtextextended(series, 0));
        execute format('create sequence if not exists %I', series);
    end if;
    number := nextval(series::regclass);
    new.campaign_no := format('HD-%s-%s', new.year, lpad(number, greatest(4, length(number)), '0'));
    return new;
end $$;
create trigger campaign_placed before insert on campaign for each row execute function campaign_placed();

create function campaign_row_placed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    select u.root_id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6
      into strict new.root_id, new.l1, new.l2, new.l3, new.l4, new.l5, new.l6
      from union_node u
     where u.id = new.union_id;
    return new;
end $$;
create trigger placed before insert on campaign_batch for each row execute function campaign_row_placed();
create trigger placed before insert on campaign_approval for each row execute function campaign_row_placed();
create trigger placed before insert on campaign_receipt for each row execute function campaign_row_placed();
create trigger placed before insert on stock_item for each row execute function campaign_row_placed();
create trigger placed before insert on stock_lot for each row execute function campaign_row_placed();
create trigger placed before insert on stock_movement for each row execute function campaign_row_placed();

-- A recipient stands where the batch does and gets what it gives. A member is told from others by her identity number
-- where it is known, and stands there with the name and number that she had.
create function campaign_recipient_placed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    select b.campaign_id, b.root_id, b.union_id, b.l1, b.l2, b.l3, b.l4, b.l5, b.l6, b.cash, b.goods
      into strict new.campaign_id, new.root_id, new.union_id, new.l1, new.l2, new.l3, new.l4, new.l5, new.l6,
                  new.cash, new.goods
      from campaign_batch b
     where b.id = new.batch_id;
    if new.person_id is not null then
        select coalesce(p.id_number_index, uuid_send(p.id)), p.name, p.name_pinyin, p.name_initials, m.member_no
          into strict new.identity, new.member_name, new.pinyin, new.initials, new.member_no
          from person p
          join lateral (select o.member_no from membership o
                         where o.person_id = p.id order by lower(o.period) desc limit 1) m on true
         where p.id = new.person_id;
    end if;
    return new;
end $$;
create trigger placed before insert on campaign_recipient for each row execute function campaign_recipient_placed();

alter table campaign enable row level security;
alter table campaign_batch enable row level security;
alter table campaign_batch_goods enable row level security;
alter table campaign_recipient enable row level security;
alter table campaign_approval enable row level security;
alter table campaign_receipt enable row level security;
alter table campaign_code enable row level security;
alter table stock_item enable row level security;
alter table stock_lot enable row level security;
alter table stock_movement enable row level security;

-- Each looks one step down and never up: a unit that hands out sees its batch and so the campaign, a member what is hers.
create policy in_scope on campaign_recipient
    using (array[l1, l2, l3, l4, l5, l6] && (select app_tops())::uuid[]);
create policy own on campaign_recipient for select using (person_id = any ((select app_persons())::uuid[]));
create policy receive_oneself on campaign_recipient for update
    using (person_id = any ((select app_persons())::uuid[]))
    with check (person_id = any ((select app_persons())::uuid[]) and status = 'RECEIVED');
create policy in_scope on campaign_batch
    using (array[l1, l2, l3, l4, l5, l6] && (select app_tops())::uuid[]);
create policy for_oneself on campaign_batch for select
    using (exists (select 1 from campaign_recipient r
                    where r.batch_id = campaign_batch.id and r.person_id = any ((select app_persons())::uuid[])));
create policy with_batch on campaign_batch_goods
    using (exists (select 1 from campaign_batch b where b.id = batch_id));
create policy in_scope on campaign
    using (array[l1, l2, l3, l4, l5, l6] && (select app_tops())::uuid[]);
create policy with_batch on campaign for select
    using (exists (select 1 from campaign_batch b where b.campaign_id = campaign.id));
create policy in_scope on campaign_approval
    using (array[l1, l2, l3, l4, l5, l6] && (select app_tops())::uuid[]);
create policy in_scope on campaign_receipt
    using (array[l1, l2, l3, l4, l5, l6] && (select app_tops())::uuid[]);
create policy own on campaign_receipt
    using (exists (select 1 from campaign_recipient r
                    where r.id = recipient_id and r.person_id = any ((select app_persons())::uuid[])));
create policy own on campaign_code
    using (exists (select 1 from campaign_recipient r
                    where r.id = recipient_id and r.person_id = any ((select app_persons())::uuid[])));
create policy in_scope on stock_item
    using (array[l1, l2, l3, l4, l5, l6] && (select app_tops())::uuid[]);
create policy handed_out on stock_item for select
    using (exists (select 1 from campaign_batch_goods g where g.item_id = stock_item.id));
create policy in_scope on stock_lot
    using (array[l1, l2, l3, l4, l5, l6] && (select app_tops())::uuid[]);
create policy in_scope on stock_movement
    using (array[l1, l2, l3, l4, l5, l6] && (select app_tops())::uuid[]);

grant select, insert on campaign, campaign_batch, campaign_batch_goods, campaign_recipient, campaign_approval,
    campaign_receipt, campaign_code, stock_item, stock_lot, stock_movement to unionhome_app;
grant update (theme, on_day, planned_total, fund_source, budget_line, festival, status, decision, persons, total,
              workers, handler, handler_name, reason, version, updated_at) on campaign to unionhome_app;
grant update (name, handler_name, place, planned_persons, cash, goods, paid_on) on campaign_batch to unionhome_app;
grant delete on campaign_batch, campaign_batch_goods, campaign_recipient to unionhome_app;
grant update (cash, goods, status, reason, changed_at) on campaign_recipient to unionhome_app;
grant update (order_id, withdrawn) on campaign_approval to unionhome_app;
grant update (returned_at, cost) on campaign_receipt to unionhome_app;
grant update (code, expires_at, attempts) on campaign_code to unionhome_app;

-- Held still for a change, or only kept from changing while something is handed out: also for those who hand out in a
-- unit below and may not change the campaign.
create function campaign_hold(wanted uuid, for_change boolean) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if for_change then
        perform 1 from campaign where id = wanted for no key update;
    else
        perform 1 from campaign where id = wanted for share;
    end if;
end $$;

-- Whose authority was used, when it was lent.
create function campaign_lender(wanted uuid) returns uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select giver_id from delegation where id = wanted
$$;

-- Who of a roster stands on another of the same kind and year, and what she would have got in that year. Looks past
-- row-level security, so it asks first whether the caller works there, and says nothing of where the others are.
create function campaign_elsewhere(wanted uuid)
    returns table (recipient_id uuid, rosters integer, in_year numeric)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    if not exists (select 1 from campaign c
                    where c.id = wanted and array[c.l1, c.l2, c.l3, c.l4, c.l5, c.l6] && app_tops()) then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    return query
    select r.id, count(o.id)::integer, sum(o.cash + o.goods)
      from campaign_recipient r
      join campaign c on c.id = r.campaign_id
      join campaign_recipient o on o.root_id = r.root_id and o.identity = r.identity
                               and o.status in ('LISTED', 'RECEIVED')
      join campaign d on d.id = o.campaign_id and d.kind = c.kind and d.year = c.year
                     and (d.id = c.id or d.status in ('LOCKED', 'APPROVED', 'CLOSED'))
     where r.campaign_id = wanted and r.status in ('LISTED', 'RECEIVED')
     group by r.id;
end $$;

-- Spends a code: right and in time it is gone, wrong it counts as an attempt; null when there is none to spend.
create function campaign_code_spend(wanted uuid, typed bytea, at timestamptz) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    kept campaign_code;
begin
    if not exists (select 1 from campaign_recipient r
                    where r.id = wanted and array[r.l1, r.l2, r.l3, r.l4, r.l5, r.l6] && app_tops()) then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    select * into kept from campaign_code where recipient_id = wanted for update;
    if not found or kept.expires_at <= at or kept.attempts >= 5 then
        return null;
    end if;
    if kept.code = typed then
        delete from campaign_code where recipient_id = wanted;
        return true;
    end if;
    update campaign_code set attempts = attempts + 1 where recipient_id = wanted;
    return false;
end $$;

-- Takes what a recipient gets out of the stock, the oldest purchases first; what it cost. Two who hand out the last box
-- follow one another, and the second is refused.
create function stock_movement_out(wanted uuid, subject text, at timestamptz) returns numeric
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    given campaign_recipient;
    line  campaign_batch_goods;
    lot   stock_lot;
    still integer;
    taken integer;
    cost  numeric := 0;
begin
    select * into given from campaign_recipient r
     where r.id = wanted
       and (r.person_id = any (app_persons()) or array[r.l1, r.l2, r.l3, r.l4, r.l5, r.l6] && app_tops());
    if not found then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    for line in select * from campaign_batch_goods g where g.batch_id = given.batch_id order by g.item_id loop
        still := line.quantity;
        for lot in select * from stock_lot l
                    where l.item_id = line.item_id and l.balance > 0
                    order by l.bought_on, l.id
                      for update loop
            exit when still = 0;
            taken := least(still, lot.balance);
            insert into stock_movement (id, lot_id, item_id, union_id, kind, quantity, amount, recipient_id, moved_by,
                                        moved_at)
            values (uuidv7(), lot.id, lot.item_id, lot.union_id, 'OUT', taken, taken * lot.unit_price, wanted, subject,
                    at);
            still := still - taken;
            cost := cost + taken * lot.unit_price;
        end loop;
        if still > 0 then
            raise exception 'out of stock' using errcode = '23514', constraint = 'stock_never_below_zero';
        end if;
    end loop;
    return cost;
end $$;

-- What was taken out for a recipient goes back to the purchases it came from.
create function stock_movement_back(wanted uuid, why text, subject text, at timestamptz) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    moved integer;
begin
    if not exists (select 1 from campaign_recipient r
                    where r.id = wanted and array[r.l1, r.l2, r.l3, r.l4, r.l5, r.l6] && app_tops()) then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    insert into stock_movement (id, lot_id, item_id, union_id, kind, quantity, amount, recipient_id, reason, moved_by,
                                moved_at)
    select uuidv7(), l.id, l.item_id, l.union_id, 'RETURN', m.left_out, m.left_out * l.unit_price, wanted, why, subject,
           at
      from (select lot_id, sum(case kind when 'OUT' then quantity else -quantity end)::integer as left_out
              from stock_movement where recipient_id = wanted group by lot_id) m
      join stock_lot l on l.id = m.lot_id
     where m.left_out > 0;
    get diagnostics moved = row_count;
    return moved;
end $$;

-- Open campaigns, and goods, of a union go to the one that takes its place; what is closed stays where it was.
create function campaign_hand_over(from_union uuid, into_union uuid) returns integer
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

revoke all on function campaign_hold(uuid, boolean), campaign_lender(uuid), campaign_elsewhere(uuid),
    campaign_code_spend(uuid, bytea, timestamptz), stock_movement_out(uuid, text, timestamptz),
    stock_movement_back(uuid, text, text, timestamptz), campaign_hand_over(uuid, uuid), stock_movement_counts(),
    campaign_placed(), campaign_row_placed(), campaign_recipient_placed() from public;
grant execute on function campaign_hold(uuid, boolean), campaign_lender(uuid), campaign_elsewhere(uuid),
    campaign_code_spend(uuid, bytea, timestamptz), stock_movement_out(uuid, text, timestamptz),
    stock_movement_back(uuid, text, text, timestamptz), campaign_hand_over(uuid, uuid) to unionhome_app;

-- Members of a union and below on a day, or those of them who are asked for; as far as the caller sees them.
create function campaign_members(within uuid, wanted uuid[], statuses text[], on_day date) returns setof uuid
    language sql stable set search_path = public, pg_temp as $$
    select m.person_id
      from membership m
     where (m.l1 = within or m.l2 = within or m.l3 = within or m.l4 = within or m.l5 = within or m.l6 = within)
       and m.status = any (statuses) and m.period @> on_day
       and (wanted is null or m.person_id = any (wanted))
$$;
revoke all on function campaign_members(uuid, uuid[], text[], date) from public;
grant execute on function campaign_members(uuid, uuid[], text[], date) to unionhome_app;
