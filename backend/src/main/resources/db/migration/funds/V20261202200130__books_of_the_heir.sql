-- What comes in or goes out for a union that was merged stands in the books of the one that took its place, as its balances
-- do; what it booked before stays in its own. Whoever hands the books over holds them; who comes after that finds the heir.
create function ledger_entry_by_heir() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform pg_advisory_xact_lock_shared(hashtextextended('ledger-month|' || new.union_id, 0));
    if new.kind <> 'MANUAL'
       and exists (select 1 from union_node u where u.id = new.union_id and u.status = 'DISSOLVED') then
        new.union_id := union_succession_heir(new.union_id);
    end if;
    return new;
end $$;
create trigger ledger_entry_by_heir before insert on ledger_entry
    for each row execute function ledger_entry_by_heir();
