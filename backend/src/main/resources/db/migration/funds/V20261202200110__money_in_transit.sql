-- Money between unions stands in the books of the one that paid from the day it paid, and in those of the other from the day it
-- arrived. What is on its way is a row here, so that both books and what lies between them always come to nothing together.
create table ledger_transit (
    origin_id  uuid          primary key,
    root_id    uuid          not null,
    union_id   uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    from_id    uuid          not null references union_node (id),
    into_id    uuid          not null references union_node (id),
    kind       text          not null check (kind in ('REMITTANCE', 'APPROPRIATION')),
    amount     numeric(18,2) not null check (amount > 0),
    sent_on    date          not null,
    arrived_on date          check (arrived_on >= sent_on),
    back_id    uuid          unique,
    back_on    date          check (back_on >= sent_on),
    check (num_nonnulls(back_id, back_on) in (0, 2))
);
comment on column ledger_transit.union_id is 'The lower of the two unions, so that both see it.';
comment on column ledger_transit.back_id is 'Under which both books take it back.';
create index ledger_transit_union on ledger_transit (union_id);
create index ledger_transit_from on ledger_transit (from_id);
create index ledger_transit_into on ledger_transit (into_id);
create index ledger_transit_given on ledger_transit (root_id, sent_on) where kind = 'APPROPRIATION';
alter table ledger_transit enable row level security;
create policy in_scope on ledger_transit
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
grant select, insert on ledger_transit to unionhome_app;
grant update (union_id, l1, l2, l3, l4, l5, l6, from_id, into_id, arrived_on, back_id, back_on)
    on ledger_transit to unionhome_app;

-- Of what is on its way the books of the payer alone know; of everything else both do, with the same amount.
create or replace function ledger_entry_of_transfer_has_both_sides() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    sides record;
    way   record;
begin
    select count(*) as entries, count(distinct t.union_id) as unions, min(t.amount) as least, max(t.amount) as most
      into sides
      from (select e.union_id, sum(p.debit) as amount
              from ledger_entry e
              join ledger_posting p on p.entry_id = e.id
             where e.kind = 'TRANSFER' and e.origin_id = new.origin_id
             group by e.id, e.union_id) t;
    select t.amount, t.arrived_on is null as under_way into way
      from ledger_transit t where new.origin_id in (t.origin_id, t.back_id);
    if sides.entries <> (case when way.under_way then 1 else 2 end) or sides.unions <> sides.entries
       or sides.least <> sides.most or sides.most <> coalesce(way.amount, sides.most) then
        raise exception 'a transfer stands in two ledgers with the same amount'
            using errcode = '23514', constraint = 'ledger_entry_of_transfer_has_both_sides';
    end if;
    return null;
end $$;
create function ledger_transit_is_in_the_books() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    way     record;
    entered record;
begin
    select t.back_id is not null as back, case when t.arrived_on is null then 1 else 2 end as sides into way
      from ledger_transit t where t.origin_id = new.origin_id;
    select count(*) filter (where e.origin_id = new.origin_id) as there,
           count(*) filter (where e.origin_id = new.back_id) as back
      into entered
      from ledger_entry e
     where e.kind = 'TRANSFER' and e.origin_id in (new.origin_id, new.back_id);
    if entered.there <> way.sides or entered.back <> (case when way.back then way.sides else 0 end) then
        raise exception 'what is on its way differs from the books'
            using errcode = '23514', constraint = 'ledger_transit_is_in_the_books';
    end if;
    return null;
end $$;
create constraint trigger ledger_transit_is_in_the_books after insert or update of arrived_on, back_id on ledger_transit
    deferrable initially deferred for each row execute function ledger_transit_is_in_the_books();

-- What one union gave another one inside is left out on both sides, also when the two days lie in different periods; meanwhile
-- it is on its way.
create or replace function ledger_entry_consolidated(
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
             having count(*) = 2
             union
             select o.origin_id
               from ledger_transit s
               join union_node f on f.id = s.from_id and (f.%1$I = $1 or f.id = any ($2))
               join union_node i on i.id = s.into_id and (i.%1$I = $1 or i.id = any ($2))
              cross join lateral (values (s.origin_id), (s.back_id)) o (origin_id)
              where s.root_id = (select n.root_id from union_node n where n.id = $1)
                and s.kind = ''APPROPRIATION'' and s.sent_on < $4 and o.origin_id is not null),
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
