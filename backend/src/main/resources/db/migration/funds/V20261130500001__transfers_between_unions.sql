-- Money between two unions: an entry in each ledger under one origin, each once. What the one gave is what the other got;
-- when the transaction ends there are both or none.
alter table ledger_entry drop constraint ledger_entry_kind_check;
alter table ledger_entry add constraint ledger_entry_kind_check
    check (kind in ('PAYMENT', 'PAYMENT_RETURN', 'MANUAL', 'REVERSAL', 'RECEIPT', 'REFUND', 'TRANSFER'));
alter table ledger_entry drop constraint ledger_entry_with_origin;
alter table ledger_entry add constraint ledger_entry_with_origin
    check ((kind in ('RECEIPT', 'REFUND', 'TRANSFER')) = (origin_id is not null));

create function ledger_entry_of_transfer_has_both_sides() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    sides record;
begin
    select count(*) as entries, count(distinct t.union_id) as unions, min(t.amount) as least, max(t.amount) as most
      into sides
      from (select e.union_id, sum(p.debit) as amount
              from ledger_entry e
              join ledger_posting p on p.entry_id = e.id
             where e.kind = 'TRANSFER' and e.origin_id = new.origin_id
             group by e.id, e.union_id) t;
    if sides.entries <> 2 or sides.unions <> 2 or sides.least <> sides.most then
        raise exception 'a transfer stands in two ledgers with the same amount'
            using errcode = '23514', constraint = 'ledger_entry_of_transfer_has_both_sides';
    end if;
    return null;
end $$;
create constraint trigger ledger_entry_of_transfer_has_both_sides after insert on ledger_entry
    deferrable initially deferred for each row when (new.kind = 'TRANSFER')
    execute function ledger_entry_of_transfer_has_both_sides();
