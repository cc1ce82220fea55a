-- What an employer pays to its union for a month by its payroll. What was declared is never edited: a correction, a
-- reduction or a deferral is another edition that takes the place of the one before.
create table contribution (
    id             uuid          primary key,
    root_id        uuid          not null,
    union_id       uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    employer_id    uuid          references employer (id),
    month          date          not null check (extract(day from month) = 1),
    edition        integer       not null check (edition > 0),
    superseded_by  uuid          references contribution (id) deferrable initially deferred,
    components     jsonb         not null,
    wages          numeric(18,2) not null check (wages >= 0),
    rate           text          not null,
    assessed       numeric(18,2) not null check (assessed >= 0 and assessed <= wages),
    reduced        numeric(18,2) not null default 0 check (reduced >= 0),
    amount         numeric(18,2) not null generated always as (assessed - reduced) stored,
    due_on         date          not null,
    remit_by       date          not null check (remit_by >= due_on),
    ruled_by       jsonb         not null,
    reason         text,
    import_id      uuid,
    recorded_by    text          not null,
    recorder_name  text          not null,
    recorded_at    timestamptz   not null,
    constraint contribution_not_reduced_below_nothing check (reduced <= assessed),
    unique (union_id, month, edition)
);
comment on column contribution.assessed is 'By the rule, before anything was reduced.';
comment on column contribution.ruled_by is 'The versions of the packs that gave the rate and the shares.';
create unique index contribution_current on contribution (union_id, month) where superseded_by is null;
create index contribution_superseded on contribution (superseded_by) where superseded_by is not null;
create index contribution_employer on contribution (employer_id) where employer_id is not null;
create index contribution_import on contribution (import_id) where import_id is not null;
create index contribution_month on contribution (month, union_id) where superseded_by is null;
create index contribution_l1 on contribution (l1, month desc, id desc) where superseded_by is null;
create index contribution_l2 on contribution (l2, month desc, id desc) where superseded_by is null;
create index contribution_l3 on contribution (l3, month desc, id desc) where superseded_by is null;
create index contribution_l4 on contribution (l4, month desc, id desc) where superseded_by is null;
create index contribution_l5 on contribution (l5, month desc, id desc) where superseded_by is null;
create index contribution_l6 on contribution (l6, month desc, id desc) where superseded_by is null;
alter table contribution enable row level security;
create policy in_scope on contribution
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
grant select, insert, delete on contribution to unionhome_app;
grant update (superseded_by, l1, l2, l3, l4, l5, l6) on contribution to unionhome_app;

-- Whose an amount is, from the union itself upwards. What is not a union's own goes on to the one above; above the root
-- of the tree it leaves the platform.
create table contribution_part (
    contribution_id uuid          not null references contribution (id) on delete cascade,
    position        integer       not null check (position >= 0),
    union_id        uuid          not null references union_node (id),
    debtor_id       uuid          not null references union_node (id),
    upper_id        uuid          references union_node (id),
    share           integer       not null check (share between 1 and 100),
    amount          numeric(18,2) not null check (amount >= 0),
    onward          numeric(18,2) not null check (onward >= 0),
    primary key (contribution_id, position)
);
comment on column contribution_part.debtor_id is 'Who owes what goes on: the union, or the one that has taken its place.';
create index contribution_part_union on contribution_part (union_id);
create index contribution_part_debtor on contribution_part (debtor_id);
create index contribution_part_upper on contribution_part (upper_id) where upper_id is not null;
alter table contribution_part enable row level security;
create policy with_its_contribution on contribution_part
    using (exists (select 1 from contribution c where c.id = contribution_part.contribution_id));
grant select, insert, delete on contribution_part to unionhome_app;
grant update (debtor_id, upper_id) on contribution_part to unionhome_app;

-- The last word when a transaction ends: what a union keeps and what goes on is what it got, down to the fen.
create function contribution_part_sums_up() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    whole uuid := case tg_table_name when 'contribution' then (to_jsonb(new) ->> 'id')::uuid
                                     else (to_jsonb(new) ->> 'contribution_id')::uuid end;
begin
    if exists (select 1 from contribution c where c.id = whole)
       and (   not exists (select 1 from contribution_part p where p.contribution_id = whole)
            or exists (select 1
                         from (select p.amount + p.onward as got,
                                      lag(p.onward, 1, c.amount) over (order by p.position) as given
                                 from contribution_part p
                                 join contribution c on c.id = p.contribution_id
                                where c.id = whole) as parts
                        where parts.got <> parts.given)) then
        raise exception 'the parts of a contribution do not sum to it'
            using errcode = '23514', constraint = 'contribution_part_sums_up';
    end if;
    return null;
end $$;
create constraint trigger contribution_sums_up after insert on contribution
    deferrable initially deferred for each row execute function contribution_part_sums_up();
create constraint trigger contribution_part_sums_up after insert on contribution_part
    deferrable initially deferred for each row execute function contribution_part_sums_up();

-- What came in from an employer for a month; booked in the ledger under the same id.
create table contribution_payment (
    id            uuid          primary key,
    root_id       uuid          not null,
    union_id      uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    month         date          not null check (extract(day from month) = 1),
    amount        numeric(18,2) not null check (amount > 0),
    for_above     numeric(18,2) not null check (for_above >= 0 and for_above <= amount),
    received_on   date          not null,
    method        text          not null check (method in ('BANK', 'CASH')),
    receipt_no    text          not null,
    recorded_by   text          not null,
    recorder_name text          not null,
    recorded_at   timestamptz   not null,
    constraint contribution_payment_once unique (union_id, receipt_no)
);
create index contribution_payment_month on contribution_payment (union_id, month);
alter table contribution_payment enable row level security;
create policy in_scope on contribution_payment
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
grant select, insert on contribution_payment to unionhome_app;
grant update (l1, l2, l3, l4, l5, l6) on contribution_payment to unionhome_app;
