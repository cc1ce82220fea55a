-- The ledger: entries with postings, double entry. Nothing in it is changed or deleted; what was wrong or came back is
-- taken back by an entry of its own that names the one it reverses.
create table ledger_entry (
    id          uuid        primary key,
    root_id     uuid        not null,
    union_id    uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    entry_no    text        not null,
    entry_on    date        not null,
    kind        text        not null check (kind in ('PAYMENT', 'PAYMENT_RETURN', 'MANUAL', 'REVERSAL')),
    description text        not null,
    order_id    uuid,
    reverses_id uuid        references ledger_entry (id),
    recorded_by text        not null,
    recorder_name text      not null,
    recorded_at timestamptz not null,
    unique (root_id, entry_no),
    check ((kind in ('PAYMENT_RETURN', 'REVERSAL')) = (reverses_id is not null)),
    check ((kind in ('PAYMENT', 'PAYMENT_RETURN')) = (order_id is not null))
);
create unique index ledger_entry_reversed_once on ledger_entry (reverses_id) where reverses_id is not null;
create index ledger_entry_reverses on ledger_entry (reverses_id);
create index ledger_entry_order on ledger_entry (order_id);
create index ledger_entry_union on ledger_entry (union_id);
create index ledger_entry_l1 on ledger_entry (l1, entry_on desc, id desc);
create index ledger_entry_l2 on ledger_entry (l2, entry_on desc, id desc);
create index ledger_entry_l3 on ledger_entry (l3, entry_on desc, id desc);
create index ledger_entry_l4 on ledger_entry (l4, entry_on desc, id desc);
create index ledger_entry_l5 on ledger_entry (l5, entry_on desc, id desc);
create index ledger_entry_l6 on ledger_entry (l6, entry_on desc, id desc);

create table ledger_posting (
    entry_id uuid          not null references ledger_entry (id),
    position integer       not null,
    account  text          not null,
    line_id  uuid          references budget_line (id),
    debit    numeric(18,2) not null check (debit >= 0),
    credit   numeric(18,2) not null check (credit >= 0),
    primary key (entry_id, position),
    check ((debit > 0) <> (credit > 0))
);
create index ledger_posting_line on ledger_posting (line_id);

-- The last word on balance, when a transaction ends: both sides are equal and there are two.
create function ledger_entry_balanced() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    entry uuid := case tg_table_name when 'ledger_entry' then (to_jsonb(new) ->> 'id')::uuid
                                     else (to_jsonb(new) ->> 'entry_id')::uuid end;
    sides record;
begin
    select count(*) as postings, coalesce(sum(p.debit), 0) as debit, coalesce(sum(p.credit), 0) as credit
      into sides
      from ledger_posting p
     where p.entry_id = entry;
    if sides.postings < 2 or sides.debit <> sides.credit then
        raise exception 'a ledger entry does not balance' using errcode = '23514', constraint = 'ledger_entry_balanced';
    end if;
    return null;
end $$;
create constraint trigger ledger_entry_balanced after insert on ledger_entry
    deferrable initially deferred for each row execute function ledger_entry_balanced();
create constraint trigger ledger_posting_balanced after insert on ledger_posting
    deferrable initially deferred for each row execute function ledger_entry_balanced();

-- Whoever owns the tables is refused as well; only the path of a union that moved is read anew.
create function ledger_entry_stays() returns trigger
    language plpgsql set search_path = public, pg_temp as $$
begin
    if tg_op = 'UPDATE'
       and (to_jsonb(new) - '{l1,l2,l3,l4,l5,l6}'::text[]) = (to_jsonb(old) - '{l1,l2,l3,l4,l5,l6}'::text[]) then
        return new;
    end if;
    raise exception 'the ledger is never changed' using errcode = '42501';
end $$;
create trigger ledger_entry_stays before update or delete on ledger_entry
    for each row execute function ledger_entry_stays();
create trigger ledger_posting_stays before update or delete on ledger_posting
    for each row execute function ledger_entry_stays();

-- Places an entry in the tree as it stands and numbers it: JZ-<year>-<six digits>, a sequence for each root and year.
create function ledger_entry_placed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    year   integer := extract(year from new.entry_on);
    series text;
    number text;
begin
    select u.root_id into strict new.root_id from union_node u where u.id = new.union_id;
    select u.l1, u.l2, u.l3, u.l4, u.l5, u.l6
      into strict new.l1, new.l2, new.l3, new.l4, new.l5, new.l6
      from union_node u
     where u.id = new.union_id;
    series := format('ledger_entry_no_%s_%s', replace(new.root_id::text, '-', ''), year);
    if to_regclass(series) is null then
        perform pg_advisory_xact_lock(hashtextextended(series, 0));
        execute format('create sequence if not exists %I', series);
    end if;
    number := nextval(series::regclass);
    new.entry_no := format('JZ-%s-%s', year, lpad(number, greatest(6, length(number)), '0'));
    return new;
end $$;
create trigger ledger_entry_placed before insert on ledger_entry
    for each row execute function ledger_entry_placed();

alter table ledger_entry enable row level security;
create policy in_scope on ledger_entry
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
alter table ledger_posting enable row level security;
create policy with_its_entry on ledger_posting
    using (exists (select 1 from ledger_entry e where e.id = ledger_posting.entry_id));
grant select, insert on ledger_entry to unionhome_app;
grant select, insert on ledger_posting to unionhome_app;
