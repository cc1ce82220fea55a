-- A month that is declared or corrected when its union has ended is owed by the one that took its place, and to the one that
-- took that of the union above.
create function contribution_part_of_heirs() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if exists (select 1 from union_node u where u.id in (new.debtor_id, new.upper_id) and u.status = 'DISSOLVED') then
        new.debtor_id := union_succession_heir(new.debtor_id);
        new.upper_id := union_succession_heir(new.upper_id);
    end if;
    return new;
end $$;
create trigger contribution_part_of_heirs before insert on contribution_part
    for each row execute function contribution_part_of_heirs();
create function contribution_part_seen_by_heirs() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform contribution_heirs_placed(array[new.debtor_id]);
    return null;
end $$;
create trigger contribution_part_seen_by_heirs after insert on contribution_part
    for each row when (new.debtor_id <> new.union_id) execute function contribution_part_seen_by_heirs();
