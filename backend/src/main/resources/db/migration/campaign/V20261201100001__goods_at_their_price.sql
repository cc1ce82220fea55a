-- Rules count with what goods cost at the prices of the purchases that they come from, whatever was planned.
alter table campaign_batch
    add column goods_at_cost numeric(18,2) check (goods_at_cost >= 0);
comment on column campaign_batch.goods_at_cost is
    'What goods cost each person, the oldest purchases first, when the roster was locked; the rules were asked with it.';
grant update (goods_at_cost) on campaign_batch to unionhome_app;

-- Who of a roster stands on another of the same kind and year, and what she would have got in that year. Looks past
-- row-level security, so it asks first whether the caller works there, and says nothing of where the others are.
create or replace function campaign_elsewhere(wanted uuid)
    returns table (recipient_id uuid, rosters integer, in_year numeric)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    if not exists (select 1 from campaign c
                    where c.id = wanted and array[c.l1, c.l2, c.l3, c.l4, c.l5, c.l6] && app_tops()) then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    return query
    select r.id, count(o.id)::integer, sum(o.cash + coalesce(b.goods_at_cost, o.goods))
      from campaign_recipient r
      join campaign c on c.id = r.campaign_id
      join campaign_recipient o on o.root_id = r.root_id and o.identity = r.identity
                               and o.status in ('LISTED', 'RECEIVED')
      join campaign_batch b on b.id = o.batch_id
      join campaign d on d.id = o.campaign_id and d.kind = c.kind and d.year = c.year
                     and (d.id = c.id or d.status in ('LOCKED', 'APPROVED', 'CLOSED'))
     where r.campaign_id = wanted and r.status in ('LISTED', 'RECEIVED')
     group by r.id;
end $$;

-- What goods have cost those of a batch who received theirs, on average, and by how much that is more than the decision
-- counted with. Also for a member who confirms her own, and sees nobody else's.
create function campaign_goods_dearer(wanted uuid)
    returns table (campaign_id uuid, cash numeric, mean numeric, dearer numeric)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    if not exists (select 1 from campaign_recipient r
                    where r.id = wanted
                      and (r.person_id = any (app_persons())
                           or array[r.l1, r.l2, r.l3, r.l4, r.l5, r.l6] && app_tops())) then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    return query
    select g.campaign_id, g.cash, m.mean, m.mean - coalesce(b.goods_at_cost, b.goods)
      from campaign_recipient g
      join campaign_batch b on b.id = g.batch_id
     cross join lateral (select ceil(avg(t.cost) * 100) / 100 as mean
                           from campaign_recipient r
                           join campaign_receipt t on t.recipient_id = r.id and t.returned_at is null
                          where r.batch_id = g.batch_id) m
     where g.id = wanted;
end $$;
revoke all on function campaign_goods_dearer(uuid) from public;
grant execute on function campaign_goods_dearer(uuid) to unionhome_app;
