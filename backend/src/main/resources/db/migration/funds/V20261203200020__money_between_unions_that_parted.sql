-- Money on its way between two unions is seen by both, also when the lower one stands elsewhere by now. The upper one receives
-- and takes back as before; of the books of the other it reaches nothing but that transfer.
create function ledger_transit_upper_in_reach(origin uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select 1
                     from ledger_transit t
                     join union_node u on u.id = case t.kind when 'REMITTANCE' then t.into_id else t.from_id end
                    where (t.origin_id = origin or t.back_id = origin)
                      and array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6] && app_tops())
$$;
revoke execute on function ledger_transit_upper_in_reach(uuid) from public;
grant execute on function ledger_transit_upper_in_reach(uuid) to unionhome_app;

-- Places it in the tree where the lower union stands, also when that is out of reach of the one that sends.
create function ledger_transit_placed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    select u.root_id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6
      into strict new.root_id, new.l1, new.l2, new.l3, new.l4, new.l5, new.l6
      from union_node u
     where u.id = new.union_id;
    return new;
end $$;
create trigger ledger_transit_placed before insert on ledger_transit
    for each row execute function ledger_transit_placed();

create policy with_the_upper_union on ledger_transit
    using (exists (select 1 from union_node u
                    where u.id = case ledger_transit.kind when 'REMITTANCE' then into_id else from_id end
                      and array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6] && (select app_tops())::uuid[]));
create policy sent_or_got_by_the_upper_union on ledger_entry for select
    using (kind = 'TRANSFER' and ledger_transit_upper_in_reach(origin_id));
create policy taken_back_by_the_upper_union on ledger_entry for insert
    with check (kind = 'TRANSFER' and reverses_id is not null and ledger_transit_upper_in_reach(origin_id));

-- The first day that is open in these books, whoever asks; a union that was merged has those of its successor.
create function ledger_closing_first_open(books uuid[]) returns table (id uuid, open date)
    language sql stable security definer set search_path = public, pg_temp as $$
    select b.id, max(c.month + interval '1 month')::date
      from unnest(books) as b (id)
     cross join lateral (select union_succession_heir(b.id) as id) heir
      join ledger_closing c on c.union_id = heir.id and c.reopened_at is null
     group by b.id
$$;
revoke execute on function ledger_closing_first_open(uuid[]) from public;
grant execute on function ledger_closing_first_open(uuid[]) to unionhome_app;
