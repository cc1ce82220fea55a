-- A closing closes everything up to the end of its month, months without an entry included: nothing is entered before what
-- was reported.
create function ledger_closing_covers(books uuid, first_day date) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select 1 from ledger_closing c
                    where c.union_id = books and c.month >= first_day and c.reopened_at is null)
$$;
revoke execute on function ledger_closing_covers(uuid, date) from public;

create or replace function ledger_entry_in_open_month() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    taken_back record;
begin
    perform pg_advisory_xact_lock_shared(hashtextextended('ledger-month|' || new.union_id, 0));
    if ledger_closing_covers(new.union_id, date_trunc('month', new.entry_on::timestamp)::date) then
        raise exception 'the month is closed' using errcode = '23514', constraint = 'ledger_entry_in_open_month';
    end if;
    if new.kind = 'REVERSAL' then
        select coalesce(e.restates, date_trunc('month', e.entry_on::timestamp)::date) as month
          into strict taken_back
          from ledger_entry e where e.id = new.reverses_id;
        if ledger_closing_covers(new.union_id, taken_back.month) then
            new.restates := taken_back.month;
            new.restates_reason := new.description;
        end if;
    elsif new.restates is not null and not ledger_closing_covers(new.union_id, new.restates) then
        raise exception 'only a closed month is restated'
            using errcode = '23514', constraint = 'ledger_entry_restates_closed';
    end if;
    return new;
end $$;
drop function ledger_closing_stands(uuid, date);
