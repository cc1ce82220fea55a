-- A union was split: what it had at the end of the day before is divided between it and the union that was split off, after
-- inventory and audit, by members or by the ratio both agreed on. Four people take the four steps.
create table fund_division (
    id              uuid          primary key,
    root_id         uuid          not null,
    division_no     text          not null,
    old_id          uuid          not null references union_node (id),
    union_id        uuid          not null references union_node (id),
    made_id         uuid          not null references union_node (id),
    into_id         uuid          not null references union_node (id),
    split_on        date          not null,
    inventory_on    date          not null,
    inventory       text          not null,
    net_assets      numeric(18,2) not null check (net_assets > 0),
    basis           text          not null check (basis in ('HEAD_COUNT', 'AGREED')),
    rule_document   text,
    rule_clause     text,
    old_weight      integer       not null check (old_weight >= 0),
    new_weight      integer       not null check (new_weight > 0),
    amount          numeric(18,2) not null check (amount > 0 and amount <= net_assets),
    status          text          not null
                    check (status in ('PROPOSED', 'AUDITED', 'APPROVED', 'PAID', 'REFUSED', 'WITHDRAWN')),
    proposer_hands  text[]        not null,
    proposer_name   text          not null,
    proposed_on     date          not null,
    auditor_hands   text[],
    auditor_name    text,
    audited_on      date,
    audit_report    text,
    decider_hands   text[],
    decider_name    text,
    decided_on      date,
    decision_reason text,
    payer_hands     text[],
    payer_name      text,
    paid_on         date,
    bank_reference  text,
    transfer_id     uuid,
    version         integer       not null default 0,
    unique (root_id, division_no),
    check (union_id <> into_id),
    check (num_nonnulls(rule_document, rule_clause) in (0, 2)),
    check (basis = 'AGREED' or rule_document is not null),
    check (num_nonnulls(auditor_hands, auditor_name, audited_on, audit_report) in (0, 4)),
    check (num_nonnulls(decider_hands, decider_name, decided_on) in (0, 3)),
    check (num_nonnulls(payer_hands, payer_name, paid_on, bank_reference, transfer_id) in (0, 5)),
    check (status <> 'PROPOSED' or num_nonnulls(audited_on, decided_on) = 0),
    constraint fund_division_audited_first check (status not in ('AUDITED', 'APPROVED', 'PAID') or audited_on is not null),
    check (status not in ('APPROVED', 'REFUSED', 'PAID') or decided_on is not null),
    check (status <> 'REFUSED' or decision_reason is not null),
    check ((status = 'PAID') = (paid_on is not null)),
    check (paid_on >= decided_on),
    constraint fund_division_by_four check (
        not coalesce(auditor_hands && proposer_hands, false)
        and not coalesce(decider_hands && proposer_hands, false)
        and not coalesce(decider_hands && auditor_hands, false)
        and not coalesce(payer_hands && proposer_hands, false)
        and not coalesce(payer_hands && auditor_hands, false)
        and not coalesce(payer_hands && decider_hands, false))
);
comment on column fund_division.old_id is 'The union that was split, whose books are divided.';
comment on column fund_division.union_id is 'Who pays: the union that was split, or the one that took its place before it was paid.';
comment on column fund_division.made_id is 'The union that the split made; every split makes one.';
comment on column fund_division.into_id is 'Who gets it: the union that was made, or the one that took its place before it was paid.';
comment on column fund_division.net_assets is 'Assets less debts at the end of the day before the split, less what earlier divisions took.';
comment on column fund_division.rule_document is 'The document that rules the basis; absent where none is known.';
create unique index fund_division_standing on fund_division (made_id) where status not in ('REFUSED', 'WITHDRAWN');
create unique index fund_division_transfer on fund_division (transfer_id) where transfer_id is not null;
create index fund_division_old on fund_division (old_id);
create index fund_division_union on fund_division (union_id, id desc);
create index fund_division_made on fund_division (made_id);
create index fund_division_into on fund_division (into_id, id desc);
alter table fund_division enable row level security;
create policy either_in_scope on fund_division
    using (exists (select 1 from union_node n
                    where n.id in (fund_division.union_id, fund_division.into_id)
                      and array[n.l1, n.l2, n.l3, n.l4, n.l5, n.l6] && (select app_tops())::uuid[]));
grant select, insert on fund_division to unionhome_app;
grant update (union_id, into_id, status, auditor_hands, auditor_name, audited_on, audit_report, decider_hands, decider_name,
              decided_on, decision_reason, payer_hands, payer_name, paid_on, bank_reference, transfer_id, version)
    on fund_division to unionhome_app;

-- Numbers a division: FL-<year>-<six digits>.
create function fund_division_numbered() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    new.division_no := series_next('fund_division_no', new.root_id, extract(year from new.proposed_on)::integer, 'FL', 6);
    return new;
end $$;
create trigger fund_division_numbered before insert on fund_division
    for each row execute function fund_division_numbered();

-- Active members of the union that was split and of the one that was split off, with all below them, at the end of the day of the
-- split. Whoever works in the one counts in both. Members of others that were split off on the same day, and whose part is not
-- taken yet, count as if they had stayed.
create function fund_division_heads(old_union uuid, new_union uuid, day date) returns table (old_heads integer, new_heads integer)
    language sql stable security definer set search_path = public, pg_temp as $$
    with stayed as (
        select array_agg(s.id) as ids
          from (select old_union as id
                union
                select o.successor_id
                  from union_succession o
                 where o.predecessor_id = old_union and o.how = 'SPLIT' and o.on_day = day and o.successor_id <> new_union
                   and not exists (select 1 from fund_division d
                                    where d.made_id = o.successor_id and d.status not in ('REFUSED', 'WITHDRAWN'))) s)
    select (count(*) filter (where not gone))::integer, (count(*) filter (where gone))::integer
      from (select array[m.l1, m.l2, m.l3, m.l4, m.l5, m.l6] @> array[new_union] as gone
              from membership m
              join union_node u on u.id = old_union and u.root_id = m.root_id
             cross join stayed
             where m.status = 'ACTIVE' and m.period @> day
               and array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6] && app_tops()
               and array[m.l1, m.l2, m.l3, m.l4, m.l5, m.l6] && (stayed.ids || new_union)) counted
$$;
revoke execute on function fund_division_heads(uuid, uuid, date) from public;
grant execute on function fund_division_heads(uuid, uuid, date) to unionhome_app;

-- The cashier of the union that was split writes both sides at once; of the books of the other one she reaches nothing but that.
create function fund_division_in_reach(transfer uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select 1
                     from fund_division d
                     join union_node u on u.id = d.union_id
                    where d.transfer_id = transfer
                      and array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6] && app_tops())
$$;
revoke execute on function fund_division_in_reach(uuid) from public;
grant execute on function fund_division_in_reach(uuid) to unionhome_app;
create policy got_of_a_division on ledger_entry for select
    using (kind = 'TRANSFER' and fund_division_in_reach(origin_id));
create policy paid_by_a_division on ledger_entry for insert
    with check (kind = 'TRANSFER' and reverses_id is null and fund_division_in_reach(origin_id));
