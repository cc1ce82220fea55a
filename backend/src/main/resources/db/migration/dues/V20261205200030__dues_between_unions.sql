-- What was paid for dues and followed its member into the books of another union still lies in the bank of the one that took
-- it in: that one owes it, until it has transferred it. A row for each time, known by the origin of its two entries in the ledger.
create table dues_between_unions (
    id         uuid          primary key,
    root_id    uuid          not null,
    payment_id uuid          references dues_payment (id),
    from_id    uuid          not null references union_node (id),
    into_id    uuid          not null references union_node (id),
    home_id    uuid          not null references union_node (id),
    amount     numeric(18,2) not null check (amount > 0),
    moved_on   date          not null,
    bank_reference text,
    payer_name     text,
    payer_hands    text[],
    check (num_nonnulls(bank_reference, payer_name, payer_hands) = case when payment_id is null then 3 else 0 end)
);
comment on column dues_between_unions.payment_id is 'The payment that holds it since; none of what was transferred, which goes the other way.';
comment on column dues_between_unions.home_id is 'The union in whose bank it lies.';
create index dues_between_unions_payment on dues_between_unions (payment_id);
create index dues_between_unions_from on dues_between_unions (from_id);
create index dues_between_unions_into on dues_between_unions (into_id);
create index dues_between_unions_home on dues_between_unions (home_id);
alter table dues_between_unions enable row level security;
create policy of_either_union on dues_between_unions
    using (exists (select 1 from union_node u
                    where u.id in (dues_between_unions.from_id, dues_between_unions.into_id)
                      and array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6] && (select app_tops())::uuid[]));
grant select, insert on dues_between_unions to unionhome_app;
grant update (from_id, into_id, home_id) on dues_between_unions to unionhome_app;
