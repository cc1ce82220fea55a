-- A refund that the bank sent back stays as it was paid; another one of the same proposal waits in its place.
alter table dues_refund
    add column returned_on   date,
    add column return_reason text,
    add column returned_by   text,
    add column follows       uuid references dues_refund (id),
    drop constraint dues_refund_status_check,
    drop constraint dues_refund_paid_on_a_day;
alter table dues_refund
    add constraint dues_refund_status_check check (status in ('PROPOSED', 'PAID', 'WITHDRAWN', 'RETURNED')),
    add constraint dues_refund_paid_on_a_day check ((status in ('PAID', 'RETURNED')) = (refunded_on is not null)),
    add constraint dues_refund_returned_with_reason check (
        num_nonnulls(returned_on, return_reason, returned_by) = case when status = 'RETURNED' then 3 else 0 end);
comment on column dues_refund.follows is 'The one that was sent back and is to be paid anew.';
create unique index dues_refund_follows on dues_refund (follows);
grant update (returned_on, return_reason, returned_by) on dues_refund to unionhome_app;
