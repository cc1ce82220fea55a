-- What an employer pays while its workers have no union yet (筹备金): the union above keeps it, as a debt and no income, and
-- returns it to the union that is founded. Who took it in does not pay it out.
create table founding_fund (
    id             uuid          primary key,
    root_id        uuid          not null,
    union_id       uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    employer_id    uuid          not null references employer (id),
    month          date          not null check (extract(day from month) = 1),
    components     jsonb         not null,
    wages          numeric(18,2) not null check (wages >= 0),
    rate           text          not null,
    amount         numeric(18,2) not null check (amount > 0 and amount <= wages),
    received_on    date          not null,
    method         text          not null check (method in ('BANK', 'CASH')),
    receipt_no     text          not null,
    handler_hands  text[]        not null,
    handler_name   text          not null,
    recorded_at    timestamptz   not null,
    returned_to    uuid          references union_node (id),
    returned_on    date,
    bank_reference text,
    payer_hands    text[],
    payer_name     text,
    version        integer       not null default 0,
    constraint founding_fund_once unique (union_id, employer_id, month),
    constraint founding_fund_receipt_once unique (union_id, receipt_no),
    check (num_nonnulls(returned_to, returned_on, bank_reference, payer_hands, payer_name) in (0, 5)),
    check (returned_on >= received_on),
    constraint founding_fund_returned_by_another check (not coalesce(payer_hands && handler_hands, false))
);
create index founding_fund_employer on founding_fund (employer_id);
create index founding_fund_returned_to on founding_fund (returned_to) where returned_to is not null;
create index founding_fund_l1 on founding_fund (l1, id desc);
create index founding_fund_l2 on founding_fund (l2, id desc);
create index founding_fund_l3 on founding_fund (l3, id desc);
create index founding_fund_l4 on founding_fund (l4, id desc);
create index founding_fund_l5 on founding_fund (l5, id desc);
create index founding_fund_l6 on founding_fund (l6, id desc);
alter table founding_fund enable row level security;
create policy in_scope on founding_fund
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
grant select, insert on founding_fund to unionhome_app;
grant update (union_id, l1, l2, l3, l4, l5, l6, returned_to, returned_on, bank_reference, payer_hands, payer_name, version)
    on founding_fund to unionhome_app;
