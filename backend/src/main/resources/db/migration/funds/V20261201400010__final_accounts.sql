-- Final accounts of a union and year (决算): what came in and went out against what was planned, as the books stood when they
-- were prepared. Somebody else approves them (工会法 art. 45); from then on the year is not reopened.
create table final_accounts (
    id             uuid        primary key,
    root_id        uuid        not null,
    union_id       uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    year           integer     not null check (year between 2000 and 2200),
    remark         text,
    status         text        not null check (status in ('PREPARED', 'APPROVED', 'SENT_BACK')),
    preparer_name  text        not null,
    preparer_hands text[]      not null,
    prepared_at    timestamptz not null,
    decider_name   text,
    decider_hands  text[],
    decided_at     timestamptz,
    sent_back      text,
    version        integer     not null default 0,
    check ((status = 'PREPARED') = (decided_at is null)),
    check (num_nonnulls(decider_name, decider_hands, decided_at) in (0, 3)),
    check ((status = 'SENT_BACK') = (sent_back is not null)),
    constraint final_accounts_approved_by_another check (
        status <> 'APPROVED' or not (preparer_hands && decider_hands))
);
create unique index final_accounts_standing on final_accounts (union_id, year) where status <> 'SENT_BACK';
create index final_accounts_union on final_accounts (union_id, year);
create index final_accounts_l1 on final_accounts (l1, year desc, id desc);
create index final_accounts_l2 on final_accounts (l2, year desc, id desc);
create index final_accounts_l3 on final_accounts (l3, year desc, id desc);
create index final_accounts_l4 on final_accounts (l4, year desc, id desc);
create index final_accounts_l5 on final_accounts (l5, year desc, id desc);
create index final_accounts_l6 on final_accounts (l6, year desc, id desc);

create table final_accounts_line (
    accounts_id uuid          not null references final_accounts (id),
    position    integer       not null,
    kind        text          not null check (kind in ('INCOME', 'EXPENSE')),
    account     text          not null,
    name        text,
    source      text,
    earmark     text,
    line_id     uuid          references budget_line (id),
    planned     numeric(18,2),
    actual      numeric(18,2) not null,
    primary key (accounts_id, position),
    check ((planned is null) = (line_id is null))
);
comment on column final_accounts_line.planned is 'Absent of income, and of expense that no budget line planned.';
create index final_accounts_line_budget on final_accounts_line (line_id);

-- What was decided stays; only the path of a union that moved is read anew.
create function final_accounts_stay() returns trigger
    language plpgsql set search_path = public, pg_temp as $$
declare
    moving text[] := '{l1,l2,l3,l4,l5,l6}';
    deciding text[] := moving || '{status,decider_name,decider_hands,decided_at,sent_back,version}'::text[];
begin
    if tg_op = 'UPDATE' and ((to_jsonb(new) - moving) = (to_jsonb(old) - moving)
        or old.status = 'PREPARED' and (to_jsonb(new) - deciding) = (to_jsonb(old) - deciding)) then
        return new;
    end if;
    raise exception 'final accounts are never changed' using errcode = '42501';
end $$;
create trigger final_accounts_stay before update or delete on final_accounts
    for each row execute function final_accounts_stay();
create function final_accounts_line_stays() returns trigger
    language plpgsql set search_path = public, pg_temp as $$
begin
    raise exception 'final accounts are never changed' using errcode = '42501';
end $$;
create trigger final_accounts_line_stays before update or delete on final_accounts_line
    for each row execute function final_accounts_line_stays();

-- A year whose final accounts are approved is not reopened; one with final accounts that wait is decided first.
create function ledger_closing_of_accounts() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if exists (select 1 from final_accounts a
                where a.union_id = new.union_id and a.year = extract(year from new.month)
                  and a.status <> 'SENT_BACK') then
        raise exception 'the final accounts of the year stand'
            using errcode = '23514', constraint = 'ledger_closing_of_accounts';
    end if;
    return new;
end $$;
create trigger ledger_closing_of_accounts before update of reopened_at on ledger_closing
    for each row when (old.reopened_at is null and new.reopened_at is not null)
    execute function ledger_closing_of_accounts();

alter table final_accounts enable row level security;
create policy in_scope on final_accounts
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
alter table final_accounts_line enable row level security;
create policy with_its_accounts on final_accounts_line
    using (exists (select 1 from final_accounts a where a.id = final_accounts_line.accounts_id));

grant select, insert on final_accounts to unionhome_app;
grant update (status, decider_name, decider_hands, decided_at, sent_back, version) on final_accounts to unionhome_app;
grant select, insert on final_accounts_line to unionhome_app;
