-- Entries of money between two unions stand in both ledgers under one origin; consolidated figures leave out what both sides
-- of lie inside.
alter table ledger_entry drop constraint ledger_entry_kind_check;
alter table ledger_entry add constraint ledger_entry_kind_check
    check (kind in ('PAYMENT', 'PAYMENT_RETURN', 'MANUAL', 'REVERSAL', 'RECEIPT', 'REFUND', 'TRANSFER'));
alter table ledger_entry drop constraint ledger_entry_with_origin;
alter table ledger_entry add constraint ledger_entry_with_origin
    check ((kind in ('RECEIPT', 'REFUND', 'TRANSFER')) = (origin_id is not null));
