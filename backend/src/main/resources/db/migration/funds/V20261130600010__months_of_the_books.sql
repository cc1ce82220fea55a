-- Months of the books. A month is closed by who keeps the books and takes no entry any more; somebody else reopens it and
-- says why. Each closing keeps the figures it was closed with. What comes to light later stands in an open month, linked to
-- the closed one as a restatement with its reason, so that what was reported stays as it was.
create table ledger_closing (
    id             uuid        primary key,
    root_id        uuid        not null,
    union_id       uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    month          date        not null check (extract(day from month) = 1),
    entries        integer     not null check (entries >= 0),
    closer_name    text        not null,
    closer_hands   text[]      not null,
    closed_at      timestamptz not null,
    reopener_name  text,
    reopener_hands text[],
    reopened_at    timestamptz,
    reopen_reason  text,
    version        integer     not null default 0,
    check (num_nonnulls(reopener_name, reopener_hands, reopened_at, reopen_reason) in (0, 4)),
    constraint ledger_closing_reopened_by_another check (
        reopener_hands is null or not (closer_hands && reopener_hands))
);
comment on column ledger_closing.month is 'Its first day.';
create unique index ledger_closing_standing on ledger_closing (union_id, month) where reopened_at is null;
create index ledger_closing_union on ledger_closing (union_id, month);

create table ledger_closing_figure (
    closing_id uuid          not null references ledger_closing (id),
    account    text          not null,
    debit      numeric(18,2) not null check (debit >= 0),
    credit     numeric(18,2) not null check (credit >= 0),
    primary key (closing_id, account)
);

alter table ledger_entry
    add column restates        date check (extract(day from restates) = 1),
    add column restates_reason text,
    add constraint ledger_entry_restates_with_reason check (
        num_nonnulls(restates, restates_reason) in (0, 2)
        and (restates is null or kind in ('MANUAL', 'REVERSAL')));
comment on column ledger_entry.restates is 'First day of the closed month that it belongs to.';
create index ledger_entry_restates on ledger_entry (union_id, restates) where restates is not null;
create index ledger_entry_day on ledger_entry (union_id, entry_on);
create index ledger_entry_hand on ledger_entry (union_id, recorded_by, kind, entry_on);

create function ledger_closing_stands(books uuid, first_day date) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select 1 from ledger_closing c
                    where c.union_id = books and c.month = first_day and c.reopened_at is null)
$$;

-- Entries wait for whoever closes a month of the same books, and the other way round; then the answer is certain.
create function ledger_entry_in_open_month() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    taken_back record;
begin
    perform pg_advisory_xact_lock_shared(hashtextextended('ledger-month|' || new.union_id, 0));
    if ledger_closing_stands(new.union_id, date_trunc('month', new.entry_on::timestamp)::date) then
        raise exception 'the month is closed' using errcode = '23514', constraint = 'ledger_entry_in_open_month';
    end if;
    if new.kind = 'REVERSAL' then
        select coalesce(e.restates, date_trunc('month', e.entry_on::timestamp)::date) as month
          into strict taken_back
          from ledger_entry e where e.id = new.reverses_id;
        if ledger_closing_stands(new.union_id, taken_back.month) then
            new.restates := taken_back.month;
            new.restates_reason := new.description;
        end if;
    elsif new.restates is not null and not ledger_closing_stands(new.union_id, new.restates) then
        raise exception 'only a closed month is restated'
            using errcode = '23514', constraint = 'ledger_entry_restates_closed';
    end if;
    return new;
end $$;
create trigger ledger_entry_in_open_month before insert on ledger_entry
    for each row execute function ledger_entry_in_open_month();

-- 会计法: whoever pays keeps no ledger of the same union in the same month, whatever offices she held on which day.
create function ledger_entry_keeper_pays_not() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    others text[] := case when new.kind = 'PAYMENT' then array['MANUAL', 'REVERSAL'] else array['PAYMENT'] end;
begin
    perform pg_advisory_xact_lock(hashtextextended('ledger-hand|' || new.union_id || '|' || new.recorded_by, 0));
    if exists (select 1 from ledger_entry e
                where e.union_id = new.union_id and e.recorded_by = new.recorded_by and e.kind = any (others)
                  and e.entry_on >= date_trunc('month', new.entry_on::timestamp)::date
                  and e.entry_on < (date_trunc('month', new.entry_on::timestamp) + interval '1 month')::date) then
        raise exception 'the cashier keeps no ledger'
            using errcode = '23514', constraint = 'ledger_entry_keeper_pays_not';
    end if;
    return new;
end $$;
create trigger ledger_entry_keeper_pays_not before insert on ledger_entry
    for each row when (new.kind in ('PAYMENT', 'MANUAL', 'REVERSAL')) execute function ledger_entry_keeper_pays_not();

-- A closing is reopened once and otherwise stays; only the path of a union that moved is read anew.
create function ledger_closing_stays() returns trigger
    language plpgsql set search_path = public, pg_temp as $$
begin
    if tg_op = 'UPDATE' and (old.reopened_at is null
           or (to_jsonb(new) - '{l1,l2,l3,l4,l5,l6}'::text[]) = (to_jsonb(old) - '{l1,l2,l3,l4,l5,l6}'::text[]))
       and (to_jsonb(new) - '{l1,l2,l3,l4,l5,l6,reopener_name,reopener_hands,reopened_at,reopen_reason,version}'::text[])
         = (to_jsonb(old) - '{l1,l2,l3,l4,l5,l6,reopener_name,reopener_hands,reopened_at,reopen_reason,version}'::text[]) then
        return new;
    end if;
    raise exception 'a closing is never changed' using errcode = '42501';
end $$;
create trigger ledger_closing_stays before update or delete on ledger_closing
    for each row execute function ledger_closing_stays();
create function ledger_closing_figure_stays() returns trigger
    language plpgsql set search_path = public, pg_temp as $$
begin
    raise exception 'the figures of a closing are never changed' using errcode = '42501';
end $$;
create trigger ledger_closing_figure_stays before update or delete on ledger_closing_figure
    for each row execute function ledger_closing_figure_stays();

alter table ledger_closing enable row level security;
create policy in_scope on ledger_closing
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
alter table ledger_closing_figure enable row level security;
create policy with_its_closing on ledger_closing_figure
    using (exists (select 1 from ledger_closing c where c.id = ledger_closing_figure.closing_id));

grant select, insert on ledger_closing to unionhome_app;
grant update (reopener_name, reopener_hands, reopened_at, reopen_reason, version) on ledger_closing to unionhome_app;
grant select, insert on ledger_closing_figure to unionhome_app;
revoke execute on function ledger_closing_stands(uuid, date) from public;
