-- Authority lent by an officer to a member, out of one office of hers, for some days. It ends by itself with its last day
-- or with the office, and at once when somebody takes it back.
create table delegation (
    id             uuid           primary key,
    root_id        uuid           not null,
    union_id       uuid           not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    appointment_id uuid           not null references appointment (id),
    role           text           not null,
    giver_id       uuid           not null references person (id),
    giver_name     text           not null,
    taker_id       uuid           not null references person (id),
    taker_name     text           not null,
    permissions    text[]         not null check (cardinality(permissions) > 0),
    amount_limit   numeric(18, 2) check (amount_limit > 0),
    period         daterange      not null
                                  check (not isempty(period) and not lower_inf(period) and not upper_inf(period)),
    reason         text           not null,
    lent_at        timestamptz    not null,
    revoked_at     timestamptz,
    revoked_by     text,
    version        integer        not null default 0,
    constraint never_to_oneself check (giver_id <> taker_id),
    constraint half_a_year_at_most check (upper(period) - lower(period) <= 184),
    check ((revoked_at is null) = (revoked_by is null)),
    constraint lent_once_at_a_time
        exclude using gist (appointment_id with =, taker_id with =, union_id with =, period with &&)
        where (revoked_at is null)
);
create index delegation_appointment on delegation (appointment_id);
create index delegation_giver on delegation (giver_id, id);
create index delegation_taker on delegation (taker_id, id);
create index delegation_union on delegation (union_id);
create index delegation_l1 on delegation (l1, id);
create index delegation_l2 on delegation (l2, id);
create index delegation_l3 on delegation (l3, id);
create index delegation_l4 on delegation (l4, id);
create index delegation_l5 on delegation (l5, id);
create index delegation_l6 on delegation (l6, id);
alter table delegation enable row level security;
create policy in_scope_or_a_side on delegation
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[])
           or giver_id = any ((select app_persons())::uuid[]) or taker_id = any ((select app_persons())::uuid[]));
grant select, insert, update on delegation to unionhome_app;

-- What is lent to the caller and valid on the day, with the office it comes from, which she may not be able to see
-- herself. The union must still lie where that office holds, and she must still be a member.
create function authority_lent(on_day date)
    returns table (id uuid, union_id uuid, permissions text[], amount_limit numeric, until date, role text,
                   giver_id uuid, giver_name text)
    language sql stable security definer set search_path = public as $$
    select d.id, d.union_id, d.permissions, d.amount_limit, least(upper(d.period), upper(a.period)), a.role,
           d.giver_id, d.giver_name
      from account k
      join delegation d on d.taker_id = k.person_id
      join appointment a on a.id = d.appointment_id and a.person_id = d.giver_id
     where k.subject = app_subject() and d.revoked_at is null and d.period @> on_day
       and a.period @> on_day and not a.annulled
       and a.union_id in (d.l1, d.l2, d.l3, d.l4, d.l5, d.l6)
       and exists (select 1 from membership m
                    where m.person_id = d.taker_id and m.root_id = d.root_id and m.status = 'ACTIVE'
                      and m.period @> on_day)
    $$;
revoke all on function authority_lent(date) from public;
grant execute on function authority_lent(date) to unionhome_app;

-- Whether the office that something is lent from holds on the day.
create function office_holds(office uuid, on_day date) returns boolean
    language sql stable security definer set search_path = public as
    $$ select exists (select 1 from appointment where id = office and period @> on_day and not annulled) $$;
revoke all on function office_holds(uuid, date) from public;
grant execute on function office_holds(uuid, date) to unionhome_app;

-- The name of an active member of the root, whom the lender may know without seeing her file.
create function member_name_in_root(person uuid, in_root uuid, on_day date) returns text
    language sql stable security definer set search_path = public as $$
    select p.name
      from membership m
      join person p on p.id = m.person_id
     where m.person_id = person and m.root_id = in_root and m.status = 'ACTIVE' and m.period @> on_day
    $$;
revoke all on function member_name_in_root(uuid, uuid, date) from public;
grant execute on function member_name_in_root(uuid, uuid, date) to unionhome_app;
