-- Offices as dated appointments: the only source of authority.
create table appointment (
    id         uuid        primary key,
    person_id  uuid        not null references person (id),
    root_id    uuid        not null,
    union_id   uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    role       text        not null,
    period     daterange   not null check (not isempty(period)),
    version    integer     not null default 0,
    updated_at timestamptz not null default now(),
    constraint one_such_office_at_a_time
        exclude using gist (person_id with =, union_id with =, role with =, period with &&)
);
create index appointment_person on appointment (person_id);
create index appointment_union on appointment (union_id);
create index appointment_l1 on appointment (l1, id);
create index appointment_l2 on appointment (l2, id);
create index appointment_l3 on appointment (l3, id);
create index appointment_l4 on appointment (l4, id);
create index appointment_l5 on appointment (l5, id);
create index appointment_l6 on appointment (l6, id);
alter table appointment enable row level security;
create policy in_scope on appointment
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[])
           or person_id = any ((select app_persons())::uuid[])
           or person_id in (select a.person_id from account a where a.subject = (select app_subject())));
grant select, insert, update on appointment to unionhome_app;
