-- A line that comes later would change what was proposed, paid and confirmed; a part goes only with its contribution.
create function remittance_line_sums_up() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if (select r.amount from remittance r where r.id = new.remittance_id)
       is distinct from (select sum(l.amount) from remittance_line l where l.remittance_id = new.remittance_id) then
        raise exception 'the lines of a remittance do not sum to it'
            using errcode = '23514', constraint = 'remittance_sums_up';
    end if;
    return null;
end $$;
create constraint trigger remittance_line_sums_up after insert on remittance_line
    deferrable initially deferred for each row execute function remittance_line_sums_up();
revoke delete on contribution_part from unionhome_app;
