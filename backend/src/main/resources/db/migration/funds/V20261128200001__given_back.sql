-- What was ordered and not handed out goes back to its line, at most once for an item: of what was not paid less stays set
-- aside, of what was paid an entry that takes a part of the payment back brings the money home.
alter table payment_item
    add column given_back      numeric(18,2) not null default 0,
    add column given_back_on   date,
    add column given_back_for  uuid,
    add column given_back_text text,
    add constraint payment_item_given_back_in_part check (given_back >= 0 and given_back <= amount),
    add constraint payment_item_given_back_known check (
        (given_back = 0) = (num_nonnulls(given_back_on, given_back_for, given_back_text) = 0)
        and num_nonnulls(given_back_on, given_back_for, given_back_text) in (0, 3));
comment on column payment_item.given_back_for is 'What the asking feature gave it back with, such as the closing of a campaign.';
grant update (given_back, given_back_on, given_back_for, given_back_text) on payment_item to unionhome_app;
