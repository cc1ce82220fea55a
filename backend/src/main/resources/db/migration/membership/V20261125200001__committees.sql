-- Committees. Each re-election makes a new one: the committee of a term (第 N 届). Two of one kind never hold at once.
create table committee (
    id         uuid        primary key,
    root_id    uuid        not null,
    union_id   uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    kind       text        not null check (kind in ('UNION_COMMITTEE', 'FUNDS_REVIEW', 'WOMEN_WORKERS')),
    term_no    smallint    not null check (term_no between 1 and 200),
    seats      smallint    not null check (seats between 1 and 99),
    period     daterange   not null check (not isempty(period) and not lower_inf(period) and not upper_inf(period)),
    version    integer     not null default 0,
    updated_at timestamptz not null,
    unique (union_id, kind, term_no),
    constraint one_committee_at_a_time exclude using gist (union_id with =, kind with =, period with &&)
);
create index committee_latest on committee (union_id, kind, lower(period) desc);
create index committee_l1 on committee (l1, id);
create index committee_l2 on committee (l2, id);
create index committee_l3 on committee (l3, id);
create index committee_l4 on committee (l4, id);
create index committee_l5 on committee (l5, id);
create index committee_l6 on committee (l6, id);

-- Who sits in it, dated. Whoever becomes chair in between has one row before and one after that day. The appointment is
-- the office in the union that came with the seat.
create table committee_seat (
    id           uuid      primary key,
    committee_id uuid      not null references committee (id),
    person_id    uuid      not null references person (id),
    post         text      not null check (post in ('CHAIR', 'VICE_CHAIR', 'MEMBER')),
    period       daterange not null check (not isempty(period) and not lower_inf(period) and not upper_inf(period)),
    appointment_id uuid    references appointment (id),
    end_reason   text      check (end_reason in ('RESIGNED', 'TRANSFERRED', 'RETIRED', 'DIED', 'REMOVED', 'OTHER_POST')),
    constraint one_seat_each exclude using gist (committee_id with =, person_id with =, period with &&),
    constraint one_chair exclude using gist (committee_id with =, period with &&) where (post = 'CHAIR')
);
create index committee_seat_committee on committee_seat (committee_id);
create index committee_seat_person on committee_seat (person_id);
create index committee_seat_appointment on committee_seat (appointment_id) where appointment_id is not null;

alter table committee enable row level security;
create policy in_scope on committee
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
alter table committee_seat enable row level security;
create policy with_committee on committee_seat
    using (exists (select 1 from committee c where c.id = committee_id));
grant select, insert, update on committee, committee_seat to unionhome_app;

-- Never more in office at once than there are seats; the row of the committee is the lock.
create function committee_has_a_seat() returns trigger
    language plpgsql security definer set search_path = public as $$
declare
    places smallint;
    most   integer;
begin
    select seats into places from committee where id = new.committee_id for no key update;
    select max(held) into most
      from (select (select count(*) from committee_seat s
                     where s.committee_id = new.committee_id and s.period @> lower(d.period)) as held
              from committee_seat d
             where d.committee_id = new.committee_id) days;
    if most > places then
        raise exception 'more in office than seats' using errcode = '23514', constraint = 'no_more_than_seats';
    end if;
    return null;
end $$;
create constraint trigger committee_has_a_seat after insert or update on committee_seat
    for each row execute function committee_has_a_seat();
revoke all on function committee_has_a_seat() from public;
