-- What a member may say about her own file: changed at once, or asked for and decided by an officer of her union. Data,
-- not code: which field goes which way, and why.
create table profile_field (
    code           text     primary key
        check (code in ('NAME', 'SEX', 'BIRTH_DATE', 'ID_NUMBER', 'PHONE', 'EMPLOYEE_NO', 'POST')),
    rank           smallint not null,
    mode           text     not null check (mode in ('AT_ONCE', 'BY_REQUEST', 'CLOSED')),
    needs_evidence boolean  not null,
    reason_zh      text     not null,
    reason_en      text     not null
);
insert into profile_field (code, rank, mode, needs_evidence, reason_zh, reason_en)
values
    ('PHONE', 1, 'AT_ONCE', false,
     '手机号只用来联系您，您自己最清楚，改后立即生效。',
     'The number is used to reach you and you know it best; it changes at once.'),
    ('NAME', 2, 'BY_REQUEST', true,
     '姓名与会员证、选举和补助发放有关，须核对身份证或户口簿。',
     'The name stands on the card, in elections and in payments; it is checked against an identity card or household register.'),
    ('ID_NUMBER', 3, 'BY_REQUEST', true,
     '身份证号用来认定是否同一个人，须核对身份证；原号码仍会留存。',
     'The number tells that somebody is the same person; it is checked against the identity card, and the former one is kept.'),
    ('BIRTH_DATE', 4, 'BY_REQUEST', true,
     '出生日期决定生日慰问、体检和退休待遇，须核对身份证。',
     'Birthday greetings, check-ups and retirement follow from it; it is checked against the identity card.'),
    ('SEX', 5, 'BY_REQUEST', true,
     '性别与女职工专项待遇有关，须核对身份证。',
     'Women’s programmes depend on it; it is checked against the identity card.'),
    ('EMPLOYEE_NO', 6, 'BY_REQUEST', false,
     '工号由单位编定，用于会费代扣核对，由工会向单位核实。',
     'The employer gives it out and payroll deduction uses it; the union asks the employer.'),
    ('POST', 7, 'BY_REQUEST', false,
     '职务由单位任免，由工会向单位核实。',
     'The employer appoints to it; the union asks the employer.');

-- A member's wish to have her file corrected, and what became of it. Values are encrypted: they are those of a person.
create table profile_request (
    id                  uuid        primary key,
    person_id           uuid        not null references person (id),
    root_id             uuid        not null,
    status              text        not null check (status in ('OPEN', 'MORE_EVIDENCE', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    note                bytea,
    asked_at            timestamptz not null,
    reason              text,
    decided_by          text,
    decided_person      uuid,
    closed_at           timestamptz,
    evidence_removed_at timestamptz,
    version             integer     not null default 0,
    updated_at          timestamptz not null default now(),
    check ((status in ('OPEN', 'MORE_EVIDENCE')) = (closed_at is null)),
    check (status not in ('MORE_EVIDENCE', 'REFUSED') or reason is not null),
    constraint nobody_decides_her_own_file check (decided_person <> person_id)
);
create index profile_request_person on profile_request (person_id, id);
create index profile_request_root on profile_request (root_id, status, id);
create index profile_request_closed on profile_request (closed_at) where evidence_removed_at is null;

create table profile_request_item (
    request_id uuid    not null references profile_request (id) on delete cascade,
    person_id  uuid    not null references person (id),
    field      text    not null references profile_field (code),
    before     bytea,
    proposed   bytea   not null,
    waiting    boolean not null default true,
    primary key (request_id, field)
);
create unique index profile_field_waits_once on profile_request_item (person_id, field) where waiting;
create index profile_request_item_person on profile_request_item (person_id);
create index profile_request_item_field on profile_request_item (field);

create table profile_evidence (
    id         uuid        primary key,
    request_id uuid        not null references profile_request (id) on delete cascade,
    media_type text        not null check (media_type in ('image/jpeg', 'application/pdf')),
    content    bytea       not null check (length(content) between 1 and 8388700),
    bytes      integer     not null,
    added_at   timestamptz not null
);
-- what is encrypted does not get smaller
alter table profile_evidence alter column content set storage external;
create index profile_evidence_request on profile_evidence (request_id, id);

alter table profile_field enable row level security;
create policy everybody on profile_field for select using (true);

-- Of her own, and of whoever's standing the caller's offices reach: a request follows the member to her new union.
alter table profile_request enable row level security;
create policy own on profile_request for select using (person_id = any ((select app_persons())::uuid[]));
create policy ask_oneself on profile_request for insert
    with check (person_id = any ((select app_persons())::uuid[]) and status = 'OPEN');
create policy change_ones_own on profile_request for update
    using (person_id = any ((select app_persons())::uuid[]) and status in ('OPEN', 'MORE_EVIDENCE'))
    with check (person_id = any ((select app_persons())::uuid[]) and status in ('OPEN', 'WITHDRAWN')
                and decided_by is null);
create policy in_scope on profile_request for select
    using (exists (select 1 from membership m where m.person_id = profile_request.person_id));
create policy decide_in_scope on profile_request for update
    using (person_id <> all ((select app_persons())::uuid[])
           and exists (select 1 from membership m where m.person_id = profile_request.person_id));
create policy housekeeping on profile_request
    using ((select app_subject()) = 'system:housekeeping' and closed_at is not null);

alter table profile_request_item enable row level security;
create policy of_the_request on profile_request_item
    using (exists (select 1 from profile_request r where r.id = profile_request_item.request_id));
alter table profile_evidence enable row level security;
create policy of_the_request on profile_evidence
    using (exists (select 1 from profile_request r where r.id = profile_evidence.request_id));

grant select on profile_field to unionhome_app;
grant select, insert, update on profile_request, profile_request_item to unionhome_app;
grant select, insert, delete on profile_evidence to unionhome_app;
