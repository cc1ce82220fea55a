-- Proof that a gift was received: signed on the screen by the member herself or by somebody for her, with relation and
-- reason, or confirmed by the member in her own app with a code that she was shown. A receipt is for one gift: when the
-- gift of the visit is corrected, it no longer counts and stays to be seen.
create table condolence_receipt (
    id             uuid          primary key,
    visit_id       uuid          not null references condolence_visit (id),
    root_id        uuid          not null,
    edition        smallint      not null,
    form           text          not null check (form in ('CASH', 'GOODS', 'VOUCHER')),
    amount         numeric(18,2) not null check (amount > 0),
    method         text          not null check (method in ('SIGNATURE', 'PROXY', 'CODE')),
    strokes        bytea,
    proxy_name     bytea,
    proxy_relation text,
    reason         bytea,
    received_at    timestamptz   not null,
    taken_by       text          not null,
    taker_name     text          not null,
    voided_at      timestamptz,
    check ((method = 'CODE') = (strokes is null)),
    check ((method = 'PROXY') = (proxy_name is not null)
       and (method = 'PROXY') = (proxy_relation is not null)
       and (method = 'PROXY') = (reason is not null))
);
create unique index condolence_receipt_once on condolence_receipt (visit_id) where voided_at is null;
create index condolence_receipt_visit on condolence_receipt (visit_id, id);

create table condolence_receipt_code (
    id         uuid        primary key,
    visit_id   uuid        not null references condolence_visit (id),
    root_id    uuid        not null,
    code_index bytea       not null,
    expires_at timestamptz not null,
    attempts   smallint    not null default 0 check (attempts between 0 and 5),
    used_at    timestamptz
);
create index condolence_receipt_code_visit on condolence_receipt_code (visit_id, expires_at);

-- Whoever reads the visit afterwards reads another version of it.
create function condolence_receipt_counted() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update condolence_visit set version = version + 1 where id = new.visit_id;
    return null;
end $$;
create trigger condolence_receipt_counted after insert on condolence_receipt
    for each row execute function condolence_receipt_counted();

create function condolence_receipt_voided() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update condolence_receipt set voided_at = now() where visit_id = new.id and voided_at is null;
    return null;
end $$;
create trigger condolence_receipt_voided after update on condolence_visit
    for each row when ((new.form, new.amount) is distinct from (old.form, old.amount))
    execute function condolence_receipt_voided();

alter table condolence_receipt enable row level security;
create policy as_the_visit on condolence_receipt for select
    using (exists (select 1 from condolence_visit v where v.id = condolence_receipt.visit_id));
create policy take_in_scope on condolence_receipt for insert
    with check (method <> 'CODE' and taken_by = (select app_subject()) and voided_at is null
           and exists (select 1 from condolence_visit v
                        where v.id = condolence_receipt.visit_id
                          and (   v.l1 = any ((select app_tops())::uuid[]) or v.l2 = any ((select app_tops())::uuid[])
                               or v.l3 = any ((select app_tops())::uuid[]) or v.l4 = any ((select app_tops())::uuid[])
                               or v.l5 = any ((select app_tops())::uuid[])
                               or v.l6 = any ((select app_tops())::uuid[]))));
create policy confirm_ones_own on condolence_receipt for insert
    with check (method = 'CODE' and taken_by = (select app_subject()) and voided_at is null
           and exists (select 1 from condolence_visit v
                        where v.id = condolence_receipt.visit_id
                          and v.person_id = any ((select app_persons())::uuid[])));
alter table condolence_receipt_code enable row level security;
create policy as_the_visit on condolence_receipt_code for select
    using (exists (select 1 from condolence_visit v where v.id = condolence_receipt_code.visit_id));
create policy give_for_the_visit on condolence_receipt_code for insert
    with check (exists (select 1 from condolence_visit v where v.id = condolence_receipt_code.visit_id));
create policy use_for_the_visit on condolence_receipt_code for update
    using (exists (select 1 from condolence_visit v where v.id = condolence_receipt_code.visit_id));
create policy housekeeping on condolence_receipt_code for delete
    using ((select app_subject()) = 'system:housekeeping');
create policy housekeeping_sees on condolence_receipt_code for select
    using ((select app_subject()) = 'system:housekeeping');
grant select, insert on condolence_receipt to unionhome_app;
grant select, insert, delete on condolence_receipt_code to unionhome_app;
grant update (expires_at, attempts, used_at) on condolence_receipt_code to unionhome_app;

insert into retention_rule (code, keep_days, citation, reason_zh, reason_en)
values
    ('RECEIPT_CODES', 1, '个人信息保护法 第十九条',
     '签收码十五分钟后失效，留着没有用处；签收本身另行保存。',
     'A receipt code expires after a quarter of an hour and is of no use afterwards; the receipt itself is kept apart.');
