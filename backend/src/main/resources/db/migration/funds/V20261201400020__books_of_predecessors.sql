-- What a union booked that was merged into another one, or dissolved in favour of another, stays in its own ledger under its
-- own code; figures of the successor count it from the day on. Whoever reads the books of the successor reads these too.
create function ledger_entry_predecessors(tops uuid[], before_day date) returns uuid[]
    language sql stable security definer set search_path = public, pg_temp as $$
    with recursive came as (
        select s.predecessor_id
          from union_succession s join union_node u on u.id = s.successor_id
         where s.how in ('MERGE', 'DISSOLVE') and s.on_day < before_day
           and array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6] && tops
        union
        select s.predecessor_id
          from came c join union_succession s on s.successor_id = c.predecessor_id
         where s.how in ('MERGE', 'DISSOLVE') and s.on_day < before_day)
    select coalesce(array_agg(c.predecessor_id), '{}')
      from came c join union_node n on n.id = c.predecessor_id
     where not array[n.l1, n.l2, n.l3, n.l4, n.l5, n.l6] && tops
$$;
revoke all on function ledger_entry_predecessors(uuid[], date) from public;
grant execute on function ledger_entry_predecessors(uuid[], date) to unionhome_app;

create policy of_predecessors on ledger_entry for select
    using (union_id = any ((select ledger_entry_predecessors(app_tops(), 'infinity'))::uuid[]));
create policy of_predecessors on ledger_closing for select
    using (union_id = any ((select ledger_entry_predecessors(app_tops(), 'infinity'))::uuid[]));

-- The books of a union, everything below it and what was merged into one of them, account by account for each union directly
-- below, in one pass: the wall is asked once for the whole and not for every posting. Transfers of which both sides lie inside
-- are named apart on the accounts between unions; lasting accounts count from the beginning of the books.
create function ledger_entry_consolidated(
    top uuid, first_day date, end_day date, between_unions text[], lasting text[])
    returns table (part uuid, account text, own numeric, below numeric, eliminated numeric)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    depth  integer;
    merged uuid[] := ledger_entry_predecessors(array[top], end_day);
begin
    select u.level into depth
      from union_node u
     where u.id = top and array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6] && app_tops();
    if depth is null then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    return query execute format(
        'with within as (
             select t.origin_id
               from ledger_entry t
              where (t.%1$I = $1 or t.union_id = any ($2)) and t.kind = ''TRANSFER''
                and t.entry_on >= $3 and t.entry_on < $4
              group by t.origin_id
             having count(*) = 2),
         entered as (
             select case when e.%1$I = $1 then coalesce(e.%2$I, e.union_id) else e.union_id end as part, p.account,
                    e.union_id = $1 as own, p.debit - p.credit as amount,
                    w.origin_id is not null and p.account = any ($5) as between_them
               from ledger_entry e
               join ledger_posting p on p.entry_id = e.id
               left join within w on w.origin_id = e.origin_id and e.kind = ''TRANSFER''
              where (e.%1$I = $1 or e.union_id = any ($2)) and e.entry_on < $4
                and (e.entry_on >= $3 or p.account = any ($6)))
         select n.part, n.account, coalesce(sum(n.amount) filter (where n.own), 0),
                coalesce(sum(n.amount) filter (where not n.own), 0),
                coalesce(sum(n.amount) filter (where n.between_them), 0)
           from entered n
          group by n.part, n.account',
        'l' || depth, case when depth < 6 then 'l' || depth + 1 else 'union_id' end)
        using top, merged, first_day, end_day, between_unions, lasting;
end $$;
revoke all on function ledger_entry_consolidated(uuid, date, date, text[], text[]) from public;
grant execute on function ledger_entry_consolidated(uuid, date, date, text[], text[]) to unionhome_app;
