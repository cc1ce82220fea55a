-- What is given to a union below names what it may be used for in the words of the budget; without one it is free.
alter table remittance_line add column earmark text check (earmark is null or kind = 'SUBSIDY');
comment on column remittance_line.earmark is 'As budget lines name it; the purpose is how it was put into words.';
