-- Money between unions that came back: a transfer of its own in both ledgers that names the entries it takes back, each of
-- them once.
alter table ledger_entry drop constraint ledger_entry_check;
alter table ledger_entry add constraint ledger_entry_names_what_it_reverses check (
    (kind in ('PAYMENT_RETURN', 'REVERSAL')) = (reverses_id is not null) or kind = 'TRANSFER');
