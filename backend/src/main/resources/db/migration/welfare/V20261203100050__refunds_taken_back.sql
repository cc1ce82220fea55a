-- An approved refund that nobody paid can be taken back, with a reason, by another than who proposed it; then it stands like a
-- rejected one, says that it was approved before, and can be proposed again.
alter table welfare_refund
    add column taken_back boolean not null default false,
    add constraint welfare_refund_taken_back check (not taken_back or (status = 'REJECTED' and order_id is null));
grant update (taken_back) on welfare_refund to unionhome_app;
