-- 三员分立: system administrator, security administrator and security auditor are three different persons in a root.
alter table appointment
    add column given_by     text,
    add column confirmed_by text,
    add column annulled     boolean not null default false,
    add column apart        boolean not null default true;
comment on column appointment.annulled is 'true: ended on its first day or before; it counts for no day';
comment on column appointment.apart is 'false: held together with another of the three offices before these were kept apart, and over';

-- Whoever held two of them keeps the one she watches with; the other ends today.
update appointment a
   set apart = false,
       period = daterange(lower(a.period),
                          least(upper(a.period), greatest(current_date, lower(a.period) + 1))),
       version = a.version + 1, updated_at = now()
 where a.role = 'ADMINISTRATOR'
   and exists (select 1 from appointment b
                where b.person_id = a.person_id and b.role = 'SECURITY_AUDITOR' and b.period && a.period);

alter table appointment
    drop constraint one_such_office_at_a_time,
    add constraint one_such_office_at_a_time
        exclude using gist (person_id with =, union_id with =, role with =, period with &&) where (not annulled),
    add constraint together_only_in_the_past check (apart or not upper_inf(period)),
    add constraint three_administrators_apart
        exclude using gist (person_id with =, root_id with =, role with <>, period with &&)
        where (apart and not annulled and role in ('ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'SECURITY_AUDITOR'));

-- One of the three is proposed by one person and confirmed by another; only then is there an appointment.
create table appointment_proposal (
    id               uuid        primary key,
    person_id        uuid        not null references person (id),
    root_id          uuid        not null,
    union_id         uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    role             text        not null
                                 check (role in ('ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'SECURITY_AUDITOR')),
    period           daterange   not null check (not isempty(period)),
    state            text        not null default 'WAITING'
                                 check (state in ('WAITING', 'CONFIRMED', 'REFUSED', 'WITHDRAWN')),
    proposed_subject text        not null,
    proposed_by      text        not null,
    proposed_at      timestamptz not null,
    decided_subject  text,
    decided_by       text,
    decided_at       timestamptz,
    reason           text,
    appointment_id   uuid        references appointment (id),
    version          integer     not null default 0,
    check ((state = 'WAITING') = (decided_subject is null)),
    check ((state = 'CONFIRMED') = (appointment_id is not null)),
    constraint confirmed_by_somebody_else
        check (state in ('WAITING', 'WITHDRAWN') or decided_subject <> proposed_subject)
);
create unique index appointment_proposal_waiting on appointment_proposal (person_id, union_id, role)
    where state = 'WAITING';
create index appointment_proposal_person on appointment_proposal (person_id);
create index appointment_proposal_union on appointment_proposal (union_id);
create index appointment_proposal_appointment on appointment_proposal (appointment_id);
create index appointment_proposal_l1 on appointment_proposal (l1, id);
create index appointment_proposal_l2 on appointment_proposal (l2, id);
create index appointment_proposal_l3 on appointment_proposal (l3, id);
create index appointment_proposal_l4 on appointment_proposal (l4, id);
create index appointment_proposal_l5 on appointment_proposal (l5, id);
create index appointment_proposal_l6 on appointment_proposal (l6, id);
alter table appointment_proposal enable row level security;
create policy in_scope on appointment_proposal
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
grant select, insert, update on appointment_proposal to unionhome_app;

-- Whether somebody holds the office in that very union; asked while a caller's own authority is still being looked up.
create function office_is_held(in_union uuid, office text, on_day date) returns boolean
    language sql stable security definer set search_path = public as
    $$ select exists (select 1 from appointment where union_id = in_union and role = office and period @> on_day and not annulled) $$;
revoke all on function office_is_held(uuid, text, date) from public;
grant execute on function office_is_held(uuid, text, date) to unionhome_app;
