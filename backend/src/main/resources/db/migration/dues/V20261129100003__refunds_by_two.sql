-- Money goes back by two: one proposes it, which sets it aside, and somebody else pays it, never to herself and not with
-- authority that the other one lent. The database compares the hands.
alter table dues_refund alter column refunded_on drop not null;
alter table dues_refund
    add column status text not null default 'PAID' check (status in ('PROPOSED', 'PAID', 'WITHDRAWN')),
    add column recipient uuid,
    add column hands text[] not null default '{}',
    add column paid_by text,
    add column payer_name text,
    add column paid_at timestamptz,
    add column payer_hands text[],
    add column version integer not null default 0;
alter table dues_refund alter column status drop default;
alter table dues_refund
    add constraint dues_refund_paid_on_a_day check ((status = 'PAID') = (refunded_on is not null)),
    add constraint dues_refund_by_two check (not coalesce(hands && payer_hands, false)),
    add constraint dues_refund_not_to_oneself
        check (not coalesce(payer_hands && array['person:' || recipient::text], false));
comment on column dues_refund.recipient is 'Whom the payment was from; absent while nobody is recognised.';
comment on column dues_refund.hands is 'Whose hands the proposal was in, the lender of the authority included.';
comment on column dues_refund.payer_hands is 'The same of who paid it.';
grant update (status, refunded_on, paid_by, payer_name, paid_at, payer_hands, version) on dues_refund to unionhome_app;
create index dues_refund_proposed on dues_refund (id) where status = 'PROPOSED';
