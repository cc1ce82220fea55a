-- The bare statement of the consolidated year of a whole tree, as the owner of the tables: each account once, without what
-- both sides of lie inside.
with within as (
    select origin_id from ledger_entry
     where l1 = bench_union(1) and kind = 'TRANSFER' and entry_on >= '2025-01-01' and entry_on < '2026-01-01'
     group by origin_id
    having count(*) = 2)
select p.account, sum(p.debit - p.credit) as amount,
       sum(p.debit - p.credit) filter (where p.account in ('403', '506') and w.origin_id is not null) as eliminated
  from ledger_entry e
  join ledger_posting p on p.entry_id = e.id
  left join within w on w.origin_id = e.origin_id
 where e.l1 = bench_union(1) and e.entry_on >= '2025-01-01' and e.entry_on < '2026-01-01'
 group by p.account
 order by p.account;
