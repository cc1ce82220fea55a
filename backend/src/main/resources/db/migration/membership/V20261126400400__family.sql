-- What the union may know of a member's family, purpose by purpose and no more than each needs. Data, not code: who of
-- the family a purpose is about, which fields it needs, and on which consent it rests.
create table family_purpose (
    code          text     primary key,
    rank          smallint not null,
    consent       text     not null,
    minor_consent text,
    relations     text[]   not null,
    ends_at_age   smallint check (ends_at_age > 0),
    confirm_days  integer  check (confirm_days > 0),
    name_zh       text     not null,
    name_en       text     not null,
    about_zh      text     not null,
    about_en      text     not null
);
comment on column family_purpose.minor_consent is 'Needed besides for a child who is known to be under 14.';
comment on column family_purpose.ends_at_age is 'The purpose ends on the birthday of this age.';
comment on column family_purpose.confirm_days is 'The purpose ends when it is not confirmed anew for so long.';
insert into family_purpose (code, rank, consent, minor_consent, relations, ends_at_age, confirm_days,
                            name_zh, name_en, about_zh, about_en)
values
    ('CONDOLENCE', 1, 'FAMILY_CARE', null,
     '{SPOUSE,SON,DAUGHTER,FATHER,MOTHER,FATHER_IN_LAW,MOTHER_IN_LAW,SIBLING}', null, null,
     '慰问', 'Care',
     '亲属去世、结婚、生育时，工会据此慰问，并避免同一件事重复发放。只需要关系和姓名。',
     'When somebody of the family dies, marries or is born the union visits, and gives for each event once. Relation and name are all it needs.'),
    ('SCHOOLING_AID', 2, 'FAMILY_SCHOOLING', 'MINOR_CHILD', '{SON,DAUGHTER}', null, 400,
     '助学', 'Schooling aid',
     '困难职工子女助学按学校和学段核定，每学年确认一次。',
     'Aid for schooling depends on school and stage, and is confirmed every school year.'),
    ('CHILDCARE', 3, 'MINOR_CHILD', null, '{SON,DAUGHTER}', 13, null,
     '子女托管', 'Childcare',
     '寒暑假和春秋假托管按年龄编班，只需要出生年月。满十三周岁后不再使用。',
     'Holiday classes are formed by age, so the month of birth is needed. Not used once the child is 13.');

create table family_purpose_field (
    purpose text not null references family_purpose (code),
    field   text not null check (field in ('BIRTH_MONTH', 'SCHOOL', 'STAGE')),
    primary key (purpose, field)
);
insert into family_purpose_field (purpose, field)
values ('SCHOOLING_AID', 'SCHOOL'), ('SCHOOLING_AID', 'STAGE'), ('CHILDCARE', 'BIRTH_MONTH');

insert into consent_purpose (code, version, rank, valid, citation, name_zh, name_en, text_zh, text_en, keep_zh, keep_en)
values
    ('FAMILY_CARE', 1, 6, '[2026-11-01,)', '个人信息保护法 第十三条、第十四条',
     '家属信息用于慰问', 'Family members, for care',
     '工会在亲属去世、结婚、生育慰问时，使用您登记的亲属关系和姓名。只有办理慰问的工会干部能看到。',
     'When somebody of your family dies, marries or is born, the union uses the relation and the name that you entered. Only officers who make visits see them.',
     '会员离会后删除。撤回后立即删除只为慰问登记的信息，已经办结的慰问记录不受影响。',
     'Removed when you leave. After withdrawal what was entered for care alone is removed at once; visits already paid stay on record.'),
    ('FAMILY_SCHOOLING', 1, 7, '[2026-11-01,)', '个人信息保护法 第十三条、第十四条',
     '家属信息用于助学', 'Family members, for schooling aid',
     '工会办理子女助学时，使用您登记的孩子姓名、学校和学段。',
     'For aid with schooling the union uses the name, school and stage of your child as you entered them.',
     '每学年确认一次，未确认的到期删除。撤回后立即删除只为助学登记的信息。',
     'Confirmed every school year and removed if not. After withdrawal what was entered for schooling alone is removed at once.');

-- Entered by the member herself; everything that tells who it is, is encrypted.
create table family_member (
    id          uuid        primary key,
    person_id   uuid        not null references person (id),
    root_id     uuid        not null,
    relation    text        not null
        check (relation in ('SPOUSE', 'SON', 'DAUGHTER', 'FATHER', 'MOTHER', 'FATHER_IN_LAW', 'MOTHER_IN_LAW', 'SIBLING')),
    name        bytea       not null,
    birth_month bytea,
    school      bytea,
    stage       bytea,
    version     integer     not null default 0,
    updated_at  timestamptz not null default now()
);
create index family_member_person on family_member (person_id, id);

-- What she may be used for. Nobody of the family is kept for nothing: the last purpose takes the person with it.
create table family_binding (
    family_member_id uuid not null references family_member (id) on delete cascade,
    purpose          text not null references family_purpose (code),
    valid_until      date,
    primary key (family_member_id, purpose)
);
create index family_binding_purpose on family_binding (purpose, valid_until);

alter table family_purpose enable row level security;
create policy everybody on family_purpose for select using (true);
alter table family_purpose_field enable row level security;
create policy everybody on family_purpose_field for select using (true);
alter table family_member enable row level security;
create policy own on family_member
    using (person_id = any ((select app_persons())::uuid[]))
    with check (person_id = any ((select app_persons())::uuid[]));
create policy in_scope on family_member for select
    using (exists (select 1 from membership m where m.person_id = family_member.person_id));
create policy housekeeping on family_member using ((select app_subject()) = 'system:housekeeping');
alter table family_binding enable row level security;
create policy of_the_member on family_binding
    using (exists (select 1 from family_member f where f.id = family_binding.family_member_id));
grant select on family_purpose, family_purpose_field to unionhome_app;
grant select, insert, update, delete on family_member to unionhome_app;
grant select, insert, update, delete on family_binding to unionhome_app;

-- Members who left so long ago that nothing of their families is needed any more.
create function families_of_former_members(before date) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select f.id
      from family_member f
      join membership m on m.person_id = f.person_id and upper_inf(m.period)
     where app_subject() = 'system:housekeeping' and m.status = 'ENDED' and lower(m.period) < before
$$;
revoke all on function families_of_former_members(date) from public;
grant execute on function families_of_former_members(date) to unionhome_app;
