-- Expense claims (报销): handled by one, checked by who keeps the books, approved by a third and paid by a fourth. Money is set
-- aside on budget lines with the approval. The name of the file keeps the order of the series.
create table expense_claim (
    id               uuid          primary key,
    root_id          uuid          not null,
    union_id         uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    claim_no         text          not null,
    title            text          not null,
    spent_for        text          not null check (spent_for ~ '^[A-Z][A-Z_]+$'),
    pay_to           text          not null check (pay_to in ('CLAIMANT', 'SUPPLIER')),
    supplier         text,
    status           text          not null check (status in ('DRAFT', 'SUBMITTED', 'CHECKED', 'APPROVED', 'PAID', 'DUE_BACK',
                                                              'REVERSED', 'WITHDRAWN')),
    total            numeric(18,2) not null check (total > 0),
    without_invoice  text,
    claimant         text          not null,
    claimant_name    text          not null,
    claimant_person  uuid          references person (id),
    claimant_for     uuid,
    handler_hands    text[]        not null,
    submitted_at     timestamptz,
    checker_hands    text[],
    checker_name     text,
    checked_on       date,
    approver_hands   text[],
    approver_name    text,
    approved_on      date,
    payer_hands      text[],
    payer_name       text,
    paid_on          date,
    sent_back        text,
    sent_back_by     text,
    reason           text,
    version          integer       not null default 0,
    updated_at       timestamptz   not null,
    unique (root_id, claim_no),
    check ((pay_to = 'SUPPLIER') = (supplier is not null)),
    check (num_nonnulls(checker_hands, checker_name, checked_on) in (0, 3)),
    check (num_nonnulls(approver_hands, approver_name, approved_on) in (0, 3)),
    check (num_nonnulls(payer_hands, payer_name) in (0, 2)),
    check (num_nonnulls(sent_back, sent_back_by) in (0, 2)),
    check ((status in ('SUBMITTED', 'CHECKED', 'APPROVED', 'PAID', 'DUE_BACK', 'REVERSED')) <= (submitted_at is not null)),
    check ((status in ('CHECKED', 'APPROVED', 'PAID', 'DUE_BACK', 'REVERSED')) = (checked_on is not null)),
    check ((status in ('APPROVED', 'PAID', 'DUE_BACK', 'REVERSED')) = (approved_on is not null)),
    check ((status in ('PAID', 'DUE_BACK')) <= (payer_hands is not null)),
    check ((status = 'PAID') <= (paid_on is not null)),
    check ((status in ('DUE_BACK', 'REVERSED')) <= (reason is not null)),
    -- handler, keeper of the books, approver and payer are four (会计法), whoever lent them the authority included
    constraint expense_claim_in_four_hands check (not coalesce(
        handler_hands && checker_hands or handler_hands && approver_hands or handler_hands && payer_hands
        or checker_hands && approver_hands or checker_hands && payer_hands or approver_hands && payer_hands, false))
);
comment on column expense_claim.handler_hands is 'Of everybody who worked on it before it was submitted.';
comment on column expense_claim.without_invoice is 'Why it is more than its invoices prove.';
create index expense_claim_union on expense_claim (union_id);
create index expense_claim_claimant on expense_claim (claimant_person) where claimant_person is not null;
create index expense_claim_l1 on expense_claim (l1, id desc);
create index expense_claim_l2 on expense_claim (l2, id desc);
create index expense_claim_l3 on expense_claim (l3, id desc);
create index expense_claim_l4 on expense_claim (l4, id desc);
create index expense_claim_l5 on expense_claim (l5, id desc);
create index expense_claim_l6 on expense_claim (l6, id desc);

-- What is claimed, each against one line of a budget; which line may be said as late as with the check.
create table expense_line (
    id          uuid          primary key,
    claim_id    uuid          not null references expense_claim (id),
    position    integer       not null,
    description text          not null,
    amount      numeric(18,2) not null check (amount > 0),
    budget_line uuid,
    line_name   text,
    order_id    uuid,
    paid_on     date,
    back_on     date,
    unique (claim_id, position),
    check ((budget_line is null) = (line_name is null)),
    check (order_id is null or budget_line is not null),
    check (paid_on is null or order_id is not null),
    check (back_on is null or order_id is not null)
);
comment on column expense_line.line_name is 'What the budget line was called when it was chosen.';
comment on column expense_line.back_on is 'When its money came back.';

-- Invoices. One that counts stands in one claim of the whole tree of unions, whatever its issuer is called there.
create table expense_invoice (
    id         uuid          primary key,
    claim_id   uuid          not null references expense_claim (id),
    root_id    uuid          not null,
    position   integer       not null,
    number     text          not null,
    issuer     text          not null,
    issuer_no  text,
    issued_on  date          not null,
    amount     numeric(18,2) not null check (amount > 0),
    number_key text          not null,
    issuer_key text          not null,
    held       boolean       not null default false,
    unique (claim_id, position),
    constraint expense_invoice_given_once unique (claim_id, number_key, issuer_key)
);
comment on column expense_invoice.held is 'It counts: its claim is submitted and not taken back.';
create unique index expense_invoice_once on expense_invoice (root_id, number_key, issuer_key) where held;
create unique index expense_invoice_once_by_code on expense_invoice (root_id, number_key, issuer_no)
    where held and issuer_no is not null;
create index expense_invoice_drafts on expense_invoice (root_id, number_key);

-- Papers of a claim, encrypted.
create table expense_paper (
    id         uuid        primary key,
    claim_id   uuid        not null references expense_claim (id),
    name       text        not null,
    media_type text        not null,
    content    bytea       not null,
    bytes      integer     not null,
    added_at   timestamptz not null
);
create index expense_paper_claim on expense_paper (claim_id, id);

-- Places a claim in the tree and numbers it: BX-<year>-<six digits>.
create function expense_claim_placed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    select u.root_id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6
      into strict new.root_id, new.l1, new.l2, new.l3, new.l4, new.l5, new.l6
      from union_node u
     where u.id = new.union_id;
    new.claim_no := series_next('expense_claim_no', new.root_id,
                                extract(year from new.updated_at at time zone 'Asia/Shanghai')::integer, 'BX', 6);
    return new;
end $$;
create trigger expense_claim_placed before insert on expense_claim
    for each row execute function expense_claim_placed();

-- Whether its invoices count follows from how far a claim has come, so that no way of changing it can forget them. One after
-- the other in one order: of two claims with the same two invoices one waits for the other.
create function expense_claim_holds_invoices() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    counts  boolean := new.status in ('SUBMITTED', 'CHECKED', 'APPROVED', 'PAID', 'DUE_BACK');
    invoice uuid;
begin
    for invoice in select i.id from expense_invoice i
                    where i.claim_id = new.id and i.held <> counts
                    order by i.number_key, i.issuer_key
    loop
        update expense_invoice set held = counts where id = invoice;
    end loop;
    return null;
end $$;
create trigger expense_claim_holds_invoices after update of status on expense_claim
    for each row when (old.status is distinct from new.status) execute function expense_claim_holds_invoices();

-- What was submitted stays as it was.
create function expense_claim_content_stays() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if exists (select 1 from expense_claim c
                where c.id = coalesce(new.claim_id, old.claim_id) and c.status <> 'DRAFT') then
        raise exception 'only the content of a draft changes' using errcode = '42501';
    end if;
    return coalesce(new, old);
end $$;
create trigger expense_line_stays before insert or delete on expense_line
    for each row execute function expense_claim_content_stays();
create trigger expense_invoice_stays before insert or delete on expense_invoice
    for each row execute function expense_claim_content_stays();
create trigger expense_paper_stays before delete on expense_paper
    for each row execute function expense_claim_content_stays();

-- Invoices of a claim in the caller's scope that stand in another claim of the tree as well: whether that one counts, and
-- nothing of whose it is.
create function expense_invoice_elsewhere(wanted uuid) returns table (invoice_id uuid, counts boolean)
    language sql stable security definer set search_path = public, pg_temp as $$
    select i.id, bool_or(o.held)
      from expense_invoice i
      join expense_claim c on c.id = i.claim_id
      join expense_invoice o on o.root_id = i.root_id and o.number_key = i.number_key and o.claim_id <> i.claim_id
                            and (o.issuer_key = i.issuer_key or o.issuer_no = i.issuer_no)
      join expense_claim h on h.id = o.claim_id and (o.held or h.status = 'DRAFT')
     where i.claim_id = wanted
       and array[c.l1, c.l2, c.l3, c.l4, c.l5, c.l6] && app_tops()
     group by i.id
$$;
revoke all on function expense_claim_placed(), expense_claim_holds_invoices(), expense_claim_content_stays(),
    expense_invoice_elsewhere(uuid) from public;
grant execute on function expense_invoice_elsewhere(uuid) to unionhome_app;

alter table expense_claim enable row level security;
create policy in_scope on expense_claim
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
create policy own on expense_claim for select using (claimant_person = any ((select app_persons())::uuid[]));
alter table expense_line enable row level security;
create policy with_its_claim on expense_line
    using (exists (select 1 from expense_claim c where c.id = expense_line.claim_id));
alter table expense_invoice enable row level security;
create policy with_its_claim on expense_invoice
    using (exists (select 1 from expense_claim c where c.id = expense_invoice.claim_id));
alter table expense_paper enable row level security;
create policy with_its_claim on expense_paper
    using (exists (select 1 from expense_claim c where c.id = expense_paper.claim_id));

grant select, insert on expense_claim to unionhome_app;
grant update (union_id, l1, l2, l3, l4, l5, l6, title, spent_for, pay_to, supplier, status, total, without_invoice,
              handler_hands, submitted_at, checker_hands, checker_name, checked_on, approver_hands, approver_name, approved_on,
              payer_hands, payer_name, paid_on, sent_back, sent_back_by, reason, version, updated_at)
    on expense_claim to unionhome_app;
grant select, insert, delete on expense_line to unionhome_app;
grant update (budget_line, line_name, order_id, paid_on, back_on) on expense_line to unionhome_app;
grant select, insert, delete on expense_invoice, expense_paper to unionhome_app;
