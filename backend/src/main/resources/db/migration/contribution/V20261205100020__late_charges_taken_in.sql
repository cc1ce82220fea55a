-- What is charged for being late comes in with a receipt, or by a receipt of its own; it is not part of what is owed.
alter table contribution_payment
    add column late_charge numeric(18,2) not null default 0 check (late_charge >= 0),
    drop constraint contribution_payment_amount_check,
    add constraint contribution_payment_of_something check (amount >= 0 and amount + late_charge > 0);
comment on column contribution_payment.late_charge is 'Came in beside the amount; all of it stays with the union.';
