-- Honours of members and of unions. What was entered stays; an honour ends by its validity or by being taken back.
create table honor (
    id                uuid        primary key,
    root_id           uuid        not null,
    union_id          uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    person_id         uuid        references person (id),
    title             text        not null,
    level             text        not null check (level in ('NATIONAL', 'PROVINCE', 'CITY', 'UNIT')),
    awarded_on        date        not null,
    awarding_body     text        not null,
    document_no       text,
    valid_until       date        check (valid_until > awarded_on),
    revoked_on        date        check (revoked_on >= awarded_on),
    revocation_reason text,
    revoked_by        text,
    recorded_by       text        not null,
    version           integer     not null default 0,
    updated_at        timestamptz not null,
    check (num_nonnulls(revoked_on, revocation_reason, revoked_by) in (0, 3))
);
comment on column honor.person_id is 'Absent for an honour of the union itself.';
-- entered twice by mistake is refused; what was taken back can be entered again
create unique index honor_of_a_person_once on honor (person_id, title, awarded_on)
    where person_id is not null and revoked_on is null;
create unique index honor_of_a_union_once on honor (union_id, title, awarded_on)
    where person_id is null and revoked_on is null;
create index honor_person on honor (person_id) where person_id is not null;
create index honor_union on honor (union_id);
create index honor_l1 on honor (l1, awarded_on desc, id desc);
create index honor_l2 on honor (l2, awarded_on desc, id desc);
create index honor_l3 on honor (l3, awarded_on desc, id desc);
create index honor_l4 on honor (l4, awarded_on desc, id desc);
create index honor_l5 on honor (l5, awarded_on desc, id desc);
create index honor_l6 on honor (l6, awarded_on desc, id desc);

alter table honor enable row level security;
create policy in_scope on honor
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
-- they go with the person: her new union sees what she brought along
create policy of_the_person on honor for select
    using (   person_id = any ((select app_persons())::uuid[])
           or person_id is not null and exists (select 1 from membership m
                                                 where m.person_id = honor.person_id and upper_inf(m.period)));
grant select, insert on honor to unionhome_app;
grant update (revoked_on, revocation_reason, revoked_by, version, updated_at) on honor to unionhome_app;
