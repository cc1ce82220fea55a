-- Money between a union and the one above it: upward what was taken in for it, downward what it gives. One proposes,
-- another pays, a third confirms; whose hands each step was in is kept, and the database compares them.
create table remittance (
    id              uuid          primary key,
    root_id         uuid          not null,
    union_id        uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    debtor_id       uuid          not null references union_node (id),
    upper_id        uuid          not null references union_node (id),
    direction       text          not null check (direction in ('UPWARD', 'DOWNWARD')),
    remittance_no   text          not null,
    status          text          not null check (status in ('PROPOSED', 'PAID', 'CONFIRMED', 'WITHDRAWN', 'RETURNED')),
    amount          numeric(18,2) not null check (amount > 0),
    note            text,
    handler_hands   text[]        not null,
    handler_name    text          not null,
    proposed_at     timestamptz   not null,
    payer_hands     text[],
    payer_name      text,
    paid_on         date,
    bank_reference  text,
    paid_at         timestamptz,
    confirmer_hands text[],
    confirmer_name  text,
    confirmed_on    date,
    confirmed_at    timestamptz,
    ended_name      text,
    ended_reason    text,
    version         integer       not null default 0,
    unique (root_id, remittance_no),
    check (union_id <> upper_id),
    check (num_nonnulls(payer_hands, payer_name, paid_on, bank_reference, paid_at) in (0, 5)),
    check (num_nonnulls(confirmer_hands, confirmer_name, confirmed_on, confirmed_at) in (0, 4)),
    check ((status in ('PROPOSED', 'WITHDRAWN')) = (paid_on is null)),
    check ((status = 'CONFIRMED') = (confirmed_on is not null)),
    check ((status in ('WITHDRAWN', 'RETURNED')) = (ended_reason is not null)),
    check (confirmed_on >= paid_on),
    constraint remittance_payer_is_another check (not coalesce(payer_hands && handler_hands, false)),
    constraint remittance_confirmer_is_a_third check (
        not coalesce(confirmer_hands && payer_hands or confirmer_hands && handler_hands, false))
);
comment on column remittance.union_id is 'The lower of the two unions, whichever way the money goes.';
comment on column remittance.debtor_id is 'The lower union, or the one that has taken its place.';
create index remittance_union on remittance (union_id);
create index remittance_debtor on remittance (debtor_id, upper_id);
create index remittance_upper on remittance (upper_id);
create index remittance_l1 on remittance (l1, id desc);
create index remittance_l2 on remittance (l2, id desc);
create index remittance_l3 on remittance (l3, id desc);
create index remittance_l4 on remittance (l4, id desc);
create index remittance_l5 on remittance (l5, id desc);
create index remittance_l6 on remittance (l6, id desc);
alter table remittance enable row level security;
create policy in_scope on remittance
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
grant select, insert on remittance to unionhome_app;
grant update (debtor_id, upper_id, l1, l2, l3, l4, l5, l6, status, payer_hands, payer_name, paid_on, bank_reference, paid_at,
              confirmer_hands, confirmer_name, confirmed_on, confirmed_at, ended_name, ended_reason, version)
    on remittance to unionhome_app;

-- Numbers a remittance: JJ-<year>-<six digits>.
create function remittance_numbered() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    new.remittance_no := series_next('remittance_no', new.root_id,
                                     extract(year from new.proposed_at at time zone 'Asia/Shanghai')::integer, 'JJ', 6);
    return new;
end $$;
create trigger remittance_numbered before insert on remittance
    for each row execute function remittance_numbered();

-- What it is for. Dues are no kind of line: they belong to the basic union and are not passed on.
create table remittance_line (
    remittance_id uuid          not null references remittance (id),
    position      integer       not null,
    kind          text          not null check (kind in ('CONTRIBUTION', 'SUBSIDY')),
    month         date          check (extract(day from month) = 1),
    purpose       text,
    amount        numeric(18,2) not null check (amount > 0),
    passed_on     numeric(18,2) not null default 0 check (passed_on >= 0 and passed_on <= amount),
    primary key (remittance_id, position),
    unique (remittance_id, month),
    check ((kind = 'CONTRIBUTION') = (month is not null)),
    check ((kind = 'SUBSIDY') = (purpose is not null))
);
comment on column remittance_line.passed_on is 'What of it the receiver owes to the union above it.';
alter table remittance_line enable row level security;
create policy with_its_remittance on remittance_line
    using (exists (select 1 from remittance r where r.id = remittance_line.remittance_id));
grant select, insert on remittance_line to unionhome_app;
grant update (passed_on) on remittance_line to unionhome_app;

create function remittance_sums_up() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if new.amount <> (select coalesce(sum(l.amount), 0) from remittance_line l where l.remittance_id = new.id) then
        raise exception 'the lines of a remittance do not sum to it'
            using errcode = '23514', constraint = 'remittance_sums_up';
    end if;
    return null;
end $$;
create constraint trigger remittance_sums_up after insert on remittance
    deferrable initially deferred for each row execute function remittance_sums_up();

-- What a union owes the one above it for a month, and what of it has arrived, in time and at all.
create view remittance_account with (security_invoker = true) as
select owed.debtor_id, owed.upper_id, owed.month, owed.owed, owed.passed_on, owed.remit_by,
       sent.remitted, sent.in_time, sent.under_way, sent.booked_on
  from (select p.debtor_id, p.upper_id, c.month, sum(p.onward) as owed, sum(coalesce(next.onward, 0)) as passed_on,
               max(c.remit_by) as remit_by
          from contribution c
          join contribution_part p on p.contribution_id = c.id and p.upper_id <> p.debtor_id
          left join contribution_part next on next.contribution_id = p.contribution_id and next.position = p.position + 1
         where c.superseded_by is null
         group by p.debtor_id, p.upper_id, c.month) owed
 cross join lateral (
       select coalesce(sum(l.amount) filter (where r.status = 'CONFIRMED'), 0) as remitted,
              coalesce(sum(l.amount) filter (where r.status = 'CONFIRMED' and r.paid_on <= owed.remit_by), 0) as in_time,
              coalesce(sum(l.amount) filter (where r.status in ('PROPOSED', 'PAID')), 0) as under_way,
              coalesce(sum(l.passed_on) filter (where r.status = 'CONFIRMED'), 0) as booked_on
         from remittance r
         join remittance_line l on l.remittance_id = r.id
        where r.debtor_id = owed.debtor_id and r.upper_id = owed.upper_id and r.direction = 'UPWARD'
          and l.month = owed.month) sent;
grant select on remittance_account to unionhome_app;
