-- Whom of her family a participant takes along: on the same coach, under a contract of their own and paid by themselves.
-- They are in no place, no quota and no uptake; they are counted only as heads.
create table sanatorium_family (
    id           uuid        primary key,
    applicant_id uuid        not null references sanatorium_applicant (id),
    tour_id      uuid        not null references sanatorium_tour (id),
    person_id    uuid        not null references person (id),
    name         bytea       not null,
    relation     text        not null check (relation in ('SPOUSE', 'CHILD', 'PARENT', 'OTHER')),
    contract_no  text,
    paid_on      date,
    confirmed_by text,
    here         boolean     not null default true,
    version      integer     not null default 0,
    updated_at   timestamptz not null,
    constraint sanatorium_family_paid check ((paid_on is null) = (confirmed_by is null) and (paid_on is null or contract_no is not null))
);
comment on column sanatorium_family.person_id is 'The participant who takes them along.';
comment on column sanatorium_family.contract_no is 'Of the contract of their own with the agency.';
comment on column sanatorium_family.paid_on is 'When they paid, as who arranges the tour confirmed it.';
comment on column sanatorium_family.here is 'Comes along by now; false once they or the participant do not.';
create index sanatorium_family_applicant on sanatorium_family (applicant_id);
create index sanatorium_family_tour on sanatorium_family (tour_id);
create index sanatorium_family_person on sanatorium_family (person_id);

-- How many come along, and how many of them have no contract or have not paid; whoever reads a tour may know it.
create function sanatorium_tour_family(tour uuid, out heads integer, out unready integer)
    language sql stable security definer set search_path = public, pg_temp as $$
    select count(*)::integer, (count(*) filter (where f.paid_on is null))::integer
      from sanatorium_family f where f.tour_id = tour and f.here;
$$;
-- Hers, or of a member of the caller's unions, or of a tour that these arrange; companions see nothing of each other.
create function sanatorium_family_readable(applicant uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select 1
                     from sanatorium_applicant p
                     join sanatorium_application a on a.id = p.application_id
                    where p.id = applicant
                      and (   p.person_id = any (app_persons())
                           or array[p.l1, p.l2, p.l3, p.l4, p.l5, p.l6] && app_tops()
                           or array[a.l1, a.l2, a.l3, a.l4, a.l5, a.l6] && app_tops()));
$$;
revoke all on function sanatorium_tour_family(uuid), sanatorium_family_readable(uuid) from public;
grant execute on function sanatorium_tour_family(uuid), sanatorium_family_readable(uuid) to unionhome_app;

alter table sanatorium_family enable row level security;
create policy readable on sanatorium_family for select using (sanatorium_family_readable(applicant_id));
create policy announced_by_her on sanatorium_family for insert
    with check (person_id = any ((select app_persons())::uuid[]) and sanatorium_family_readable(applicant_id));
create policy kept_by_her_or_where_it_is_arranged on sanatorium_family for update
    using (   person_id = any ((select app_persons())::uuid[])
           or exists (select 1 from sanatorium_tour t
                       where t.id = tour_id and array[t.l1, t.l2, t.l3, t.l4, t.l5, t.l6] && (select app_tops())::uuid[]));
create policy housekeeping on sanatorium_family using ((select app_subject()) = 'system:housekeeping');
grant select, insert, delete on sanatorium_family to unionhome_app;
grant update (contract_no, paid_on, confirmed_by, here, version, updated_at) on sanatorium_family to unionhome_app;

-- Who does not come takes nobody along.
create function sanatorium_family_leaves() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update sanatorium_family
       set here = false, version = version + 1, updated_at = new.updated_at
     where applicant_id = new.id and here;
    return null;
end $$;
create trigger sanatorium_family_leaves after update of here on sanatorium_applicant
    for each row when (old.here and not new.here) execute function sanatorium_family_leaves();

-- Nobody of a family leaves without a contract and a payment of her own, whoever writes.
create function sanatorium_family_is_ready() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if exists (select 1 from sanatorium_family f where f.tour_id = new.id and f.here and f.paid_on is null) then
        raise exception 'family without contract or payment'
            using errcode = '23514', constraint = 'sanatorium_family_is_ready';
    end if;
    return null;
end $$;
create trigger sanatorium_family_is_ready after update of status on sanatorium_tour
    for each row when (new.status in ('DEPARTED', 'SETTLED') and old.status <> new.status)
    execute function sanatorium_family_is_ready();
revoke all on function sanatorium_family_leaves(), sanatorium_family_is_ready() from public;

-- A tour whose every participant is settled, each by her own union, and whose families have paid, is settled.
create or replace function sanatorium_tour_settled(tour uuid) returns void
    language sql security definer set search_path = public, pg_temp as $$
    update sanatorium_tour t
       set status = 'SETTLED', version = t.version + 1, updated_at = now()
     where t.id = tour and t.status = 'DEPARTED'
       and not exists (select 1 from sanatorium_applicant p
                        where p.tour_id = t.id and p.here and p.settled_on is null)
       and not exists (select 1 from sanatorium_family f
                        where f.tour_id = t.id and f.here and f.paid_on is null);
$$;
