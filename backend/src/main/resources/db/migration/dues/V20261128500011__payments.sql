-- Money that came in for dues. Every line of a payroll deduction or bank statement is a row here, whoever it is from: what
-- belongs to nobody known, or to no month owed, waits in the queue of exceptions until somebody decides.
create table dues_payment (
    id            uuid          primary key,
    root_id       uuid          not null,
    union_id      uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    person_id     uuid          references person (id),
    payer         text          not null,
    payer_no      text,
    method        text          not null check (method in ('PAYROLL', 'BANK', 'CASH')),
    paid_on       date          not null,
    amount        numeric(18,2) not null check (amount > 0),
    allocated     numeric(18,2) not null default 0 check (allocated >= 0),
    refunded      numeric(18,2) not null default 0 check (refunded >= 0),
    open          numeric(18,2) not null generated always as (amount - allocated - refunded) stored,
    why           text          check (why in ('UNKNOWN_MEMBER', 'NAME_DIFFERS')),
    natural_key   text          not null,
    import_id     uuid,
    row_no        integer,
    recorded_by   text          not null,
    recorder_name text          not null,
    recorded_at   timestamptz   not null,
    version       integer       not null default 0,
    constraint dues_payment_not_exceeded check (allocated + refunded <= amount),
    check ((person_id is null) = (why is not null))
);
comment on column dues_payment.payer is 'Name as it stands in the file.';
comment on column dues_payment.why is 'Why nobody was recognised; gone once somebody was.';
comment on column dues_payment.natural_key is 'The line itself, so that the same file twice brings nothing twice.';
create unique index dues_payment_once on dues_payment (root_id, natural_key);
create index dues_payment_person on dues_payment (person_id, paid_on desc);
create index dues_payment_union on dues_payment (union_id);
create index dues_payment_import on dues_payment (import_id) where import_id is not null;
create index dues_payment_credit on dues_payment (person_id) where open > 0;
create index dues_payment_l1 on dues_payment (l1, id desc);
create index dues_payment_l2 on dues_payment (l2, id desc) where l2 is not null;
create index dues_payment_l3 on dues_payment (l3, id desc) where l3 is not null;
create index dues_payment_l4 on dues_payment (l4, id desc) where l4 is not null;
create index dues_payment_l5 on dues_payment (l5, id desc) where l5 is not null;
create index dues_payment_l6 on dues_payment (l6, id desc) where l6 is not null;
alter table dues_payment enable row level security;
create policy in_scope on dues_payment
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[])
           or person_id = any ((select app_persons())::uuid[]));
grant select, insert on dues_payment to unionhome_app;
grant update (person_id, why, union_id, l1, l2, l3, l4, l5, l6, allocated, refunded, version) on dues_payment
    to unionhome_app;

-- Which month a payment, or a part of it, was for.
create table dues_allocation (
    payment_id uuid          not null references dues_payment (id),
    month      date          not null,
    person_id  uuid          not null references person (id),
    amount     numeric(18,2) not null check (amount > 0),
    primary key (payment_id, month, person_id)
);
create index dues_allocation_person on dues_allocation (person_id, month);
alter table dues_allocation enable row level security;
create policy with_its_payment on dues_allocation
    using (payment_id in (select p.id from dues_payment p where p.id = dues_allocation.payment_id));
grant select, insert on dues_allocation to unionhome_app;

-- A payment back to whom it came from; the ledger has its entry under the same id.
create table dues_refund (
    id            uuid          primary key,
    payment_id    uuid          not null references dues_payment (id),
    amount        numeric(18,2) not null check (amount > 0),
    refunded_on   date          not null,
    reason        text          not null,
    recorded_by   text          not null,
    recorder_name text          not null,
    recorded_at   timestamptz   not null
);
create index dues_refund_payment on dues_refund (payment_id);
alter table dues_refund enable row level security;
create policy with_its_payment on dues_refund
    using (payment_id in (select p.id from dues_payment p where p.id = dues_refund.payment_id));
grant select, insert on dues_refund to unionhome_app;

-- What is still owed, for ageing.
create index dues_obligation_open on dues_obligation (person_id, month) where amount > paid;
