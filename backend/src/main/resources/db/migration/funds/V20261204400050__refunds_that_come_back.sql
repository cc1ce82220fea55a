-- What was given back and sent back by the bank: a refund of its own that names the entry it takes back.
alter table ledger_entry drop constraint ledger_entry_names_what_it_reverses;
alter table ledger_entry add constraint ledger_entry_names_what_it_reverses check (
    (kind in ('PAYMENT_RETURN', 'REVERSAL')) = (reverses_id is not null) or kind in ('TRANSFER', 'REFUND'));
alter table ledger_entry drop constraint ledger_entry_restates_with_reason;
alter table ledger_entry add constraint ledger_entry_restates_with_reason check (
    num_nonnulls(restates, restates_reason) in (0, 2)
    and (restates is null or kind in ('MANUAL', 'REVERSAL', 'RECEIPT', 'TRANSFER', 'REFUND')));
