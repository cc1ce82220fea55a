-- Entries of money that another feature took in: each of its origins once for a union and way of paying.
alter table ledger_entry drop constraint ledger_entry_kind_check;
alter table ledger_entry add constraint ledger_entry_kind_check
    check (kind in ('PAYMENT', 'PAYMENT_RETURN', 'MANUAL', 'REVERSAL', 'RECEIPT', 'REFUND'));
alter table ledger_entry add column origin_id uuid;
create unique index ledger_entry_of_origin on ledger_entry (origin_id, union_id, kind) where origin_id is not null;
alter table ledger_entry add constraint ledger_entry_with_origin
    check ((kind in ('RECEIPT', 'REFUND')) = (origin_id is not null));
