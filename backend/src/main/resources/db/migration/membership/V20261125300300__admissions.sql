-- Wishes to join: online by a person with an account, on paper as typed by an officer, collectively at a ceremony. Held
-- until the committee of the union decides; nobody decides about her own. Sensitive values are encrypted as in person.
create table admission (
    id                uuid        primary key,
    root_id           uuid        not null,
    union_id          uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    channel           text        not null check (channel in ('ONLINE', 'PAPER', 'COLLECTIVE')),
    status            text        not null check (status in ('SUBMITTED', 'APPROVED', 'REFUSED')),
    applicant_subject text,
    entered_by        text        not null,
    ceremony_id       uuid,
    name              text        not null,
    sex               text        check (sex in ('FEMALE', 'MALE')),
    birth_date        date,
    id_number         bytea       not null,
    id_number_index   bytea       not null,
    phone             bytea,
    employee_no       text,
    post              text,
    form              text        not null,
    through           text        not null,
    agency_has_union  boolean     not null,
    works_at          text,
    submitted_at      timestamptz not null,
    decided_by        text,
    decided_subject   text,
    decided_at        timestamptz,
    reason            text,
    joined_on         date,
    dues_from         date,
    person_id         uuid        references person (id),
    version           integer     not null default 0,
    updated_at        timestamptz not null default now(),
    check ((status = 'SUBMITTED') = (decided_at is null)),
    check (status <> 'APPROVED' or (person_id is not null and joined_on is not null and dues_from is not null)),
    constraint nobody_decides_her_own check (decided_subject is null or applicant_subject is null
                                             or decided_subject <> applicant_subject)
);
create index admission_union on admission (union_id);
create index admission_person on admission (person_id);
create index admission_applicant on admission (applicant_subject) where applicant_subject is not null;
create index admission_ceremony on admission (ceremony_id) where ceremony_id is not null;
create index admission_l1 on admission (l1, id);
create index admission_l2 on admission (l2, id);
create index admission_l3 on admission (l3, id);
create index admission_l4 on admission (l4, id);
create index admission_l5 on admission (l5, id);
create index admission_l6 on admission (l6, id);
create unique index admission_waiting_once on admission (union_id, id_number_index) where status = 'SUBMITTED';

alter table admission enable row level security;
create policy in_scope on admission
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
create policy own on admission for select using (applicant_subject = (select app_subject()));
create policy own_submitted on admission for insert
    with check (applicant_subject = (select app_subject()) and status = 'SUBMITTED');
grant select, insert, update on admission to unionhome_app;

-- Who already has these identity numbers: a member, or a former one who may be admitted anew. Found by blind index,
-- wherever she is in the root; says no more than that, and only to who has an office in that root.
create function known_by_id_number(asked_root uuid, id_indexes text[])
    returns table (id_index text, person_id uuid, status text, act text, ended_on date)
    language sql stable security definer set search_path = public, pg_temp as $$
    select encode(i.id_number_index, 'hex'), i.person_id, m.status, m.act, lower(m.period)
      from (select p.id as person_id, p.id_number_index from person p
             where p.root_id = asked_root
               and p.id_number_index = any (array(select decode(x, 'hex') from unnest(id_indexes) x))
            union
            select f.person_id, f.id_number_index from former_id_number f
             where f.root_id = asked_root
               and f.id_number_index = any (array(select decode(x, 'hex') from unnest(id_indexes) x))) i
      join membership m on m.person_id = i.person_id and upper_inf(m.period)
     where works_in_root(asked_root)
$$;
revoke all on function known_by_id_number(uuid, text[]) from public;
grant execute on function known_by_id_number(uuid, text[]) to unionhome_app;

-- Admits a former member anew, wherever she was before: her open standing ENDED ends, the new one begins. Only for an
-- admission in the caller's scope that is still waiting, and of the very person whose number it names.
create function readmit(asked uuid, whose uuid, on_day date, by_whom text) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    a    admission;
    held membership;
begin
    select * into a from admission
     where id = asked and status = 'SUBMITTED'
       and (   l1 = any (app_tops()) or l2 = any (app_tops()) or l3 = any (app_tops())
            or l4 = any (app_tops()) or l5 = any (app_tops()) or l6 = any (app_tops()))
       for update;
    if not found or not exists (
            select 1 from person p
             where p.id = whose and p.root_id = a.root_id
               and (p.id_number_index = a.id_number_index
                    or exists (select 1 from former_id_number f
                                where f.person_id = p.id and f.id_number_index = a.id_number_index))) then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    perform 1 from person where id = whose for update;
    select * into held from membership where person_id = whose and upper_inf(period);
    if held.status <> 'ENDED' or held.act = 'DIE' or lower(held.period) >= on_day then
        return false;
    end if;
    update membership set period = daterange(lower(period), on_day), version = version + 1, updated_at = now()
     where id = held.id;
    insert into membership (id, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6, status, member_no, employee_no,
                            post, period, form, through, agency_has_union, works_at, version, act, acted_by, acted_at)
    values (uuidv7(), whose, a.root_id, a.union_id, a.l1, a.l2, a.l3, a.l4, a.l5, a.l6, 'ACTIVE', held.member_no,
            a.employee_no, a.post, daterange(on_day, null), a.form, a.through, a.agency_has_union, a.works_at,
            held.version + 1, 'READMIT', by_whom, now());
    return true;
end $$;
revoke all on function readmit(uuid, uuid, date, text) from public;
grant execute on function readmit(uuid, uuid, date, text) to unionhome_app;

-- The account with which somebody applied becomes that of the member she is now.
create function tie_applicant(asked uuid) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into account (subject, person_id)
    select a.applicant_subject, a.person_id from admission a
     where a.id = asked and a.status = 'APPROVED' and a.applicant_subject is not null
       and (   a.l1 = any (app_tops()) or a.l2 = any (app_tops()) or a.l3 = any (app_tops())
            or a.l4 = any (app_tops()) or a.l5 = any (app_tops()) or a.l6 = any (app_tops()))
    on conflict (subject) do nothing;
    return found;
end $$;
revoke all on function tie_applicant(uuid) from public;
grant execute on function tie_applicant(uuid) to unionhome_app;
