-- What the tree of unions named as a union's pack becomes an adoption like any other, for the days on which it was named,
-- so that the pack of an event's day decides. Two parts of the platform answer for it: no officer took these up by draft.
alter table pack_adoption drop constraint pack_adoption_period_check;
alter table pack_adoption add constraint pack_adoption_days check (not isempty(period));

insert into pack_adoption (id, root_id, union_id, pack_code, period, adopted_by, confirmed_by)
select uuidv7(), n.root_id, n.union_id, n.policy_pack, n.period, 'system:tree', 'system:policy'
  from (select h.root_id, h.union_id, h.policy_pack,
               unnest(range_agg(h.period)
                      - coalesce((select range_agg(a.period)
                                    from pack_adoption a
                                   where a.union_id = h.union_id and a.pack_code = h.policy_pack),
                                 '{}'::datemultirange)) as period
          from union_history h
         where h.policy_pack is not null and h.status = 'ACTIVE'
         group by h.root_id, h.union_id, h.policy_pack) n;
