-- What a subsidy was given for stays with it in the books of the union that got it: no more is spent for the purpose than came.
alter table ledger_posting add column earmark text check (earmark is null or line_id is null);
comment on column ledger_posting.earmark is 'What the money that came in may be used for and nothing else.';
create index ledger_posting_earmark on ledger_posting (entry_id) where earmark is not null;
