-- A person once, her memberships as dated periods. Identity number and phone are encrypted (SM4-GCM) beside a keyed
-- blind index (SM3); no plain value is in any column.
create table person (
    id              uuid        primary key,
    root_id         uuid        not null,
    name            text        not null,
    name_pinyin     text        not null,
    name_initials   text        not null,
    sex             text        check (sex in ('FEMALE', 'MALE')),
    birth_date      date,
    birth_md        smallint    generated always as
                        ((extract(month from birth_date) * 100 + extract(day from birth_date))::smallint) stored,
    id_number       bytea,
    id_number_index bytea,
    phone           bytea,
    phone_index     bytea,
    version         integer     not null default 0,
    updated_at      timestamptz not null default now(),
    unique (root_id, id_number_index)
);
create index person_phone on person (root_id, phone_index);

create table membership (
    id          uuid        primary key,
    person_id   uuid        not null references person (id),
    root_id     uuid        not null,
    union_id    uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    status      text        not null check (status in ('ACTIVE', 'RETAINED', 'ENDED')),
    member_no   text        not null,
    employee_no text,
    post        text,
    period      daterange   not null check (not isempty(period)),
    import_id   uuid,
    version     integer     not null default 0,
    updated_at  timestamptz not null default now(),
    unique (root_id, member_no),
    -- exactly one membership at a time (one admission, dynamic transfer)
    constraint one_membership_at_a_time exclude using gist (person_id with =, period with &&)
);
create index membership_union on membership (union_id, status);
create index membership_l1 on membership (l1, status, person_id);
create index membership_l2 on membership (l2, status, person_id);
create index membership_l3 on membership (l3, status, person_id);
create index membership_l4 on membership (l4, status, person_id);
create index membership_l5 on membership (l5, status, person_id);
create index membership_l6 on membership (l6, status, person_id);
create index membership_member_no on membership (member_no);
create index membership_employee_no on membership (root_id, employee_no);
create index membership_import on membership (import_id) where import_id is not null;
create index person_birthday on person (birth_md, id);
create index person_pinyin on person (name_pinyin text_pattern_ops, id);
create index person_initials on person (name_initials text_pattern_ops, id);
create index person_name on person (name text_pattern_ops, id);

alter table membership enable row level security;
create policy in_scope on membership
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[])
           or person_id = any ((select app_persons())::uuid[])
           or (member_no = (select app_member_no()) and (select app_member_no()) <> ''));

alter table person enable row level security;
create policy with_membership on person for select
    using (   id = any ((select app_persons())::uuid[])
           or exists (select 1 from membership m where m.person_id = person.id));
create policy write_in_own_root on person for insert
    with check (cardinality((select app_tops())::uuid[]) > 0);
create policy change_with_membership on person for update
    using (exists (select 1 from membership m where m.person_id = person.id));
create policy remove_with_membership on person for delete
    using (cardinality((select app_tops())::uuid[]) > 0);

-- Which sign-in belongs to which person; tied at the first sign-in by the member number in the token.
create table account (
    subject    text        primary key,
    person_id  uuid        not null references person (id),
    created_at timestamptz not null default now()
);
create index account_person on account (person_id);
alter table account enable row level security;
create policy own on account
    using (subject = (select app_subject())) with check (subject = (select app_subject()));

grant select, insert, update, delete on person, membership to unionhome_app;
grant select, insert on account to unionhome_app;
create index membership_person on membership (person_id);
