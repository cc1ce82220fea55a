-- What an approval counts on in kind: how many of the goods earlier campaigns paid for and nobody fetched. Those are handed
-- out and not paid for again; the rest is paid for with this one.
create table campaign_goods_cover (
    approval_id uuid          not null references campaign_approval (id),
    batch_id    uuid          not null references campaign_batch (id) on delete cascade,
    item_id     uuid          not null references stock_item (id),
    needed      integer       not null check (needed > 0),
    covered     integer       not null check (covered between 0 and needed),
    unit_price  numeric(18,2) not null check (unit_price > 0),
    primary key (approval_id, batch_id, item_id)
);
create index campaign_goods_cover_batch on campaign_goods_cover (batch_id);
create index campaign_goods_cover_item on campaign_goods_cover (item_id);
alter table campaign_goods_cover enable row level security;
create policy with_approval on campaign_goods_cover
    using (exists (select 1 from campaign_approval a where a.id = approval_id));
grant select, insert on campaign_goods_cover to unionhome_app;

-- Until now every campaign paid for all that it gave.
insert into campaign_goods_cover (approval_id, batch_id, item_id, needed, covered, unit_price)
select a.id, g.batch_id, g.item_id, g.quantity * count(*)::integer, 0, g.unit_price
  from campaign_approval a
  join campaign_recipient r on r.campaign_id = a.campaign_id and r.status <> 'REMOVED'
  join campaign_batch_goods g on g.batch_id = r.batch_id
 where a.withdrawn is null
 group by a.id, g.batch_id, g.item_id;

alter table stock_movement
    add column of_paid integer not null default 0 check (of_paid between 0 and quantity);
comment on column stock_movement.of_paid is 'Of a loss, how much a campaign had paid for: that has to be paid for again.';

-- How much of an item campaigns paid for and neither handed out nor lost; more than there is while it has yet to be bought.
create function stock_item_paid(wanted uuid) returns integer
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
         - (select coalesce(sum(case m.kind when 'OUT' then m.quantity when 'RETURN' then -m.quantity else m.of_paid end), 0)
              from stock_movement m
             where m.item_id = wanted);
end $$;

-- How much of that is there and promised to nobody, so that the campaign hands it out without paying for it again. What the
-- campaign handed out under a decision that was withdrawn counts as if it were still there.
create function stock_item_free(wanted uuid, for_campaign uuid) returns integer
    language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    own      integer;
    promised integer;
    there    integer;
begin
    if not exists (select 1 from stock_item i
                    where i.id = wanted and array[i.l1, i.l2, i.l3, i.l4, i.l5, i.l6] && app_tops()) then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    select coalesce(sum(case m.kind when 'OUT' then m.quantity else -m.quantity end), 0) into own
      from stock_movement m
      join campaign_recipient r on r.id = m.recipient_id and r.campaign_id = for_campaign
     where m.item_id = wanted;
    select coalesce(sum(greatest(0, n.needed - n.handed_out)), 0) into promised
      from (select sum(k.needed) as needed,
                   (select coalesce(sum(case m.kind when 'OUT' then m.quantity else -m.quantity end), 0)
                      from stock_movement m
                      join campaign_recipient r on r.id = m.recipient_id and r.campaign_id = c.id
                     where m.item_id = wanted) as handed_out
              from campaign_goods_cover k
              join campaign_approval a on a.id = k.approval_id and a.withdrawn is null
              join campaign c on c.id = a.campaign_id and c.status = 'APPROVED' and c.id <> for_campaign
             where k.item_id = wanted
             group by c.id) n;
    select coalesce(sum(l.balance), 0) into there from stock_lot l where l.item_id = wanted;
    return greatest(0, least(stock_item_paid(wanted) + own - promised, there + own));
end $$;
revoke all on function stock_item_paid(uuid), stock_item_free(uuid, uuid) from public;
grant execute on function stock_item_paid(uuid), stock_item_free(uuid, uuid) to unionhome_app;
