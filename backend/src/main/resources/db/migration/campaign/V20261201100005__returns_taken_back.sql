-- A return that was noted by mistake is taken back: dated, with a reason, and by another hand wherever money is in it.
alter table campaign_recipient
    add column listed_at      timestamptz,
    add column returned_hands text[];
comment on column campaign_recipient.listed_at is 'Of what is returned: since when it stood there as it did before.';
grant update (listed_at, returned_hands) on campaign_recipient to unionhome_app;

create table campaign_return_taken_back (
    id             uuid          primary key,
    recipient_id   uuid          not null references campaign_recipient (id),
    receipt_id     uuid          references campaign_receipt (id),
    cash           numeric(18,2) not null check (cash >= 0),
    why_returned   text          not null,
    returned_at    timestamptz   not null,
    returned_hands text[]        not null,
    reason         text          not null,
    order_id       uuid,
    hands          text[]        not null check (cardinality(hands) > 0),
    taken_back_by  text          not null,
    taken_back_at  timestamptz   not null,
    constraint campaign_return_taken_back_by_another check (cash = 0 or not (returned_hands && hands))
);
comment on column campaign_return_taken_back.order_id is
    'At the cashier''s, where the campaign was closed and its cash had gone back to the budget line.';
create index campaign_return_taken_back_recipient on campaign_return_taken_back (recipient_id);
create index campaign_return_taken_back_receipt on campaign_return_taken_back (receipt_id) where receipt_id is not null;
alter table campaign_return_taken_back enable row level security;
create policy in_scope on campaign_return_taken_back
    using (exists (select 1 from campaign_recipient r
                    where r.id = recipient_id
                      and array[r.l1, r.l2, r.l3, r.l4, r.l5, r.l6] && (select app_tops())::uuid[]));
grant select, insert on campaign_return_taken_back to unionhome_app;

-- A receipt that holds again counts among those that one proxy signed.
create trigger campaign_receipt_proxy_counted_again before update of returned_at on campaign_receipt
    for each row when (new.proxy_index is not null and old.returned_at is not null and new.returned_at is null)
    execute function campaign_receipt_proxy_counted();
