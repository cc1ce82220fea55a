-- Aid cases (帮扶): what was asked, adjusted, approved and paid stand apart. What a member tells of her need is
-- encrypted; a pupil is known by a keyed index, so that two unions can tell the same one apart without her name.
create table aid_case (
    id              uuid          primary key,
    root_id         uuid          not null,
    union_id        uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    case_no         text          not null,
    year            integer       not null,
    person_id       uuid          not null references person (id),
    member_name     text          not null,
    kind            text          not null
                    check (kind in ('LIVING', 'MEDICAL', 'SCHOOLING', 'SERIOUS_ILLNESS', 'ACCIDENT')),
    need            bytea         not null,
    cost            numeric(18,2) not null check (cost >= 0),
    other_funding   numeric(18,2) not null check (other_funding >= 0),
    pupil           bytea,
    pupil_index     bytea,
    stage           text          check (stage in ('HIGHER', 'SENIOR_SECONDARY')),
    exclusion       text,
    requested       numeric(18,2) not null check (requested > 0),
    adjusted        numeric(18,2) check (adjusted >= 0),
    approved        numeric(18,2) check (approved >= 0),
    paid            numeric(18,2) not null default 0 check (paid >= 0),
    may_refer       boolean       not null,
    status          text          not null check (status in ('DRAFT', 'SUBMITTED', 'WORKED', 'REFERRED', 'APPROVED',
                                                             'REFUSED', 'PAID', 'FOLLOWED_UP', 'WITHDRAWN')),
    reason_code     text,
    comment         text,
    follow_up       bytea,
    file_no         text,
    category        text,
    judgement       jsonb,
    higher_approval text,
    again_of        uuid          references aid_case (id),
    entered_by      text          not null,
    handler         text,
    handler_name    text,
    handler_person  uuid,
    handler_for     uuid,
    decider         text,
    decider_name    text,
    decider_person  uuid,
    decider_for     uuid,
    created_at      timestamptz   not null,
    submitted_at    timestamptz,
    worked_at       timestamptz,
    decided_at      timestamptz,
    paid_on         date,
    returned_reason text,
    evidence_count  integer       not null default 0 check (evidence_count between 0 and 12),
    version         integer       not null default 0,
    unique (root_id, case_no),
    check ((kind = 'SCHOOLING') = (pupil_index is not null)),
    check ((kind = 'SCHOOLING') = (stage is not null)),
    check (paid <= coalesce(approved, 0)),
    constraint aid_case_decided_by_another check (decider is null or decider is distinct from handler),
    constraint aid_case_decided_for_another check (
        decider is null
        or not coalesce(decider_person = handler_person or decider_person = handler_for
                        or decider_for = handler_person or decider_for = handler_for, false)),
    constraint aid_case_not_decided_by_its_person check (
        decider is null or (decider_person is distinct from person_id and decider_for is distinct from person_id))
);
-- one grant for each pupil and year, whichever parent asks in whichever union: the last word of the database
create unique index aid_case_pupil_once on aid_case (pupil_index, year)
    where pupil_index is not null and status in ('APPROVED', 'PAID', 'FOLLOWED_UP');
create index aid_case_person on aid_case (person_id, id);
create index aid_case_union on aid_case (union_id);
create index aid_case_again_of on aid_case (again_of);
create index aid_case_l1 on aid_case (l1, id);
create index aid_case_l2 on aid_case (l2, id);
create index aid_case_l3 on aid_case (l3, id);
create index aid_case_l4 on aid_case (l4, id);
create index aid_case_l5 on aid_case (l5, id);
create index aid_case_l6 on aid_case (l6, id);

create table aid_evidence (
    id         uuid        primary key,
    case_id    uuid        not null references aid_case (id),
    media_type text        not null,
    content    bytea       not null,
    bytes      integer     not null,
    added_at   timestamptz not null
);
create index aid_evidence_case on aid_evidence (case_id);

-- Places a case in the tree as it stands and numbers it: BF-<year>-<six digits>, a sequence for each root and year.
create function aid_case_placed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    series text;
    number text;
begin
    select u.root_id into strict new.root_id from union_node u where u.id = new.union_id;
    select u.l1, u.l2, u.l3, u.l4, u.l5, u.l6
      into strict new.l1, new.l2, new.l3, new.l4, new.l5, new.l6
      from union_node u
     where u.id = new.union_id;
    series := format('aid_case_no_%s_%s', replace(new.root_id::text, '-', ''), new.year);
    if to_regclass(series) is null then
        perform pg_advisory_xact_lock(hashtextextended(series, 0));
        execute format('create sequence if not exists %I', series);
    end if;
    number := nextval(series::regclass);
    new.case_no := format('BF-%s-%s', new.year, lpad(number, greatest(6, length(number)), '0'));
    return new;
end $$;
create trigger aid_case_placed before insert on aid_case
    for each row execute function aid_case_placed();

alter table aid_case enable row level security;
-- a draft is the member's alone
create policy in_scope on aid_case for select
    using (status <> 'DRAFT'
           and (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
                or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
                or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[])));
create policy enter_in_scope on aid_case for insert
    with check (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
                or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
                or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
create policy change_in_scope on aid_case for update
    using (status <> 'DRAFT'
           and (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
                or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
                or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[])));
create policy own on aid_case using (person_id = any ((select app_persons())::uuid[]));
alter table aid_evidence enable row level security;
create policy with_its_case on aid_evidence
    using (exists (select 1 from aid_case c where c.id = aid_evidence.case_id));

grant select, insert on aid_case to unionhome_app;
grant update (union_id, l1, l2, l3, l4, l5, l6, person_id, adjusted, approved, paid, status, reason_code, comment,
              follow_up, file_no, category, judgement, higher_approval, handler, handler_name, handler_person,
              handler_for, decider, decider_name, decider_person, decider_for, submitted_at, worked_at, decided_at,
              paid_on, returned_reason, evidence_count, version) on aid_case to unionhome_app;
grant select, insert on aid_evidence to unionhome_app;

-- What was granted to workers of a household in a year, wherever: kind and amount, no name, no union. Only for whoever
-- has one of them in scope.
create function aid_case_granted(persons uuid[], in_year integer, but uuid)
    returns table (kind text, amount numeric)
    language sql stable security definer set search_path = public, pg_temp as $$
    select c.kind, c.approved
      from aid_case c
     where c.person_id = any (persons) and c.year = in_year and c.id <> but
       and c.status in ('APPROVED', 'PAID', 'FOLLOWED_UP')
       and exists (select 1 from membership m
                    where m.person_id = any (persons)
                      and (   m.l1 = any (app_tops()) or m.l2 = any (app_tops()) or m.l3 = any (app_tops())
                           or m.l4 = any (app_tops()) or m.l5 = any (app_tops()) or m.l6 = any (app_tops())))
$$;
revoke all on function aid_case_granted(uuid[], integer, uuid) from public;
grant execute on function aid_case_granted(uuid[], integer, uuid) to unionhome_app;

-- Whether a pupil got a grant in a year, in any union: yes or no and nothing else.
create function aid_case_pupil_aided(pupil bytea, in_year integer, but uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select 1 from aid_case c
                    where c.pupil_index = pupil and c.year = in_year and c.id <> but
                      and c.status in ('APPROVED', 'PAID', 'FOLLOWED_UP'))
$$;
revoke all on function aid_case_pupil_aided(bytea, integer, uuid) from public;
grant execute on function aid_case_pupil_aided(bytea, integer, uuid) to unionhome_app;
