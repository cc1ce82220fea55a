-- 会计法: whoever moves money, also between unions or back from a payee, keeps no ledger of the same union in the same month.
create or replace function ledger_entry_keeper_pays_not() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    others text[] := case when new.kind in ('MANUAL', 'REVERSAL') then array['PAYMENT', 'PAYMENT_RETURN', 'TRANSFER']
                          else array['MANUAL', 'REVERSAL'] end;
begin
    perform pg_advisory_xact_lock(hashtextextended('ledger-hand|' || new.union_id || '|' || new.recorded_by, 0));
    if exists (select 1 from ledger_entry e
                where e.union_id = new.union_id and e.recorded_by = new.recorded_by and e.kind = any (others)
                  and e.entry_on >= date_trunc('month', new.entry_on::timestamp)::date
                  and e.entry_on < (date_trunc('month', new.entry_on::timestamp) + interval '1 month')::date) then
        raise exception 'the cashier keeps no ledger'
            using errcode = '23514', constraint = 'ledger_entry_keeper_pays_not';
    end if;
    return new;
end $$;
drop trigger ledger_entry_keeper_pays_not on ledger_entry;
create trigger ledger_entry_keeper_pays_not before insert on ledger_entry
    for each row when (new.kind in ('PAYMENT', 'PAYMENT_RETURN', 'TRANSFER', 'MANUAL', 'REVERSAL'))
    execute function ledger_entry_keeper_pays_not();

-- An entry of a closed month gets no posting any more either; asked once for all that are written together.
create function ledger_posting_in_open_month() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform pg_advisory_xact_lock_shared(hashtextextended('ledger-month|' || b.union_id, 0))
       from (select distinct e.union_id from added a join ledger_entry e on e.id = a.entry_id) b;
    if exists (select 1
                 from added a
                 join ledger_entry e on e.id = a.entry_id
                 join ledger_closing c on c.union_id = e.union_id and c.reopened_at is null
                                      and c.month >= date_trunc('month', e.entry_on::timestamp)::date) then
        raise exception 'the month is closed' using errcode = '23514', constraint = 'ledger_entry_in_open_month';
    end if;
    return null;
end $$;
create trigger ledger_posting_in_open_month after insert on ledger_posting
    referencing new table as added for each statement execute function ledger_posting_in_open_month();
