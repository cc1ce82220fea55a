-- Cash that was paid out and that nobody fetched is due back, no more, on the word of whoever handed it out. It is money
-- again when a third person has taken it in.
alter table payment_item
    add column due_back       numeric(18,2) not null default 0,
    add column due_back_on    date,
    add column due_back_for   uuid,
    add column due_back_text  text,
    add column due_back_hands text[],
    add column taken_in_hands text[],
    add constraint payment_item_due_back_in_part check (due_back >= 0 and due_back + given_back <= amount),
    add constraint payment_item_due_back_known check (
        due_back = 0 or (status = 'PAID' and num_nonnulls(due_back_on, due_back_for, due_back_text, due_back_hands) = 4)),
    add constraint payment_item_taken_in_by_another check (
        taken_in_hands is null or (due_back_hands is not null and not (taken_in_hands && due_back_hands)));
comment on column payment_item.due_back_hands is
    'Who said that it comes back, who handled and who approved the order, with the lenders of their authority.';
grant update (due_back, due_back_on, due_back_for, due_back_text, due_back_hands, taken_in_hands)
    on payment_item to unionhome_app;
