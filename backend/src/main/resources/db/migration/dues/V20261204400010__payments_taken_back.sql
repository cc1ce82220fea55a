-- A payment was entered by mistake, assigned to the wrong colleague, or sent back by the bank: it counts no more. What of it
-- stood pays no month, and the same line may come in again.
alter table dues_payment
    add column taken_back        numeric(18,2) not null default 0 check (taken_back >= 0),
    add column taken_back_on     date,
    add column taken_back_reason text,
    add column taken_back_by     text,
    add column taken_back_name   text,
    add constraint dues_payment_taken_back_known check (
        num_nonnulls(taken_back_on, taken_back_reason, taken_back_by, taken_back_name) = case when taken_back > 0 then 4 else 0 end),
    add constraint dues_payment_taken_back_pays_nothing check (taken_back = 0 or allocated = 0);
alter table dues_payment drop constraint dues_payment_not_exceeded;
alter table dues_payment alter column open set expression as (amount - allocated - refunded - taken_back);
alter table dues_payment
    add constraint dues_payment_not_exceeded check (allocated + refunded + taken_back <= amount);
comment on column dues_payment.taken_back is 'What of it stood when it was taken back; zero for one that counts.';
drop index dues_payment_once;
create unique index dues_payment_once on dues_payment (root_id, natural_key) where taken_back = 0;
grant update (taken_back, taken_back_on, taken_back_reason, taken_back_by, taken_back_name) on dues_payment to unionhome_app;
