-- Money of a day whose month is closed already stands in the first open one and names the closed one.
alter table ledger_entry drop constraint ledger_entry_restates_with_reason;
alter table ledger_entry add constraint ledger_entry_restates_with_reason check (
    num_nonnulls(restates, restates_reason) in (0, 2)
    and (restates is null or kind in ('MANUAL', 'REVERSAL', 'RECEIPT', 'TRANSFER')));
