-- Elections. Who may vote is frozen; who has voted is known, what was voted is known, and nothing leads from one to the
-- other: a vote waits sealed in an envelope without a voter, and when the urn is opened all ballots are shuffled and
-- written in one transaction under random ids, with neither time nor order.
create table election (
    id              uuid        primary key,
    root_id         uuid        not null,
    union_id        uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    kind            text        not null check (kind in ('UNION_COMMITTEE', 'FUNDS_REVIEW', 'WOMEN_WORKERS')),
    type            text        not null check (type in ('REGULAR', 'BY_ELECTION', 'REMOVAL', 'RUNOFF')),
    mode            text        not null check (mode in ('ONLINE', 'PAPER')),
    status          text        not null
                        check (status in ('DRAFT', 'FROZEN', 'VOTING', 'COUNTED', 'CONFIRMED', 'CANCELLED')),
    post            text        not null check (post in ('CHAIR', 'VICE_CHAIR', 'MEMBER')),
    seats           smallint    not null check (seats between 1 and 99),
    committee_id    uuid        references committee (id),
    seat_id         uuid        references committee_seat (id),
    term_no         smallint,
    years           smallint,
    takes_office_on date,
    electorate_on   date        not null,
    entitled        integer,
    closes_at       timestamptz,
    attended        integer,
    ballots         integer,
    invalid         integer,
    outcome         text        check (outcome in ('ELECTED', 'TIE', 'NOBODY', 'NO_QUORUM', 'REMOVED', 'KEPT')),
    runoff_of       uuid        references election (id),
    drafted_by      text        not null,
    confirmed_by    text,
    cancel_reason   text,
    version         integer     not null default 0,
    updated_at      timestamptz not null,
    constraint confirmed_by_another check (confirmed_by <> drafted_by),
    check ((status = 'CONFIRMED') = (confirmed_by is not null)),
    check (type <> 'REGULAR' or (term_no is not null and years is not null and takes_office_on is not null)),
    check (type = 'REGULAR' or committee_id is not null),
    check (type <> 'REMOVAL' or (seat_id is not null and seats = 1)),
    check (invalid <= ballots and ballots <= attended and attended <= entitled)
);
create index election_union on election (union_id, id);
create index election_committee on election (committee_id) where committee_id is not null;
create index election_seat on election (seat_id) where seat_id is not null;
create index election_runoff on election (runoff_of) where runoff_of is not null;
create index election_l1 on election (l1, id);
create index election_l2 on election (l2, id);
create index election_l3 on election (l3, id);
create index election_l4 on election (l4, id);
create index election_l5 on election (l5, id);
create index election_l6 on election (l6, id);

create table election_candidate (
    election_id uuid     not null references election (id),
    person_id   uuid     not null references person (id),
    name        text     not null,
    position    smallint not null,
    votes       integer,
    outcome     text     check (outcome in ('ELECTED', 'NOT_ELECTED', 'TIED', 'REMOVED', 'KEPT')),
    primary key (election_id, person_id),
    unique (election_id, position)
);
create index election_candidate_person on election_candidate (person_id);

create table election_voter (
    election_id uuid    not null references election (id),
    person_id   uuid    not null references person (id),
    voted       boolean not null default false,
    primary key (election_id, person_id)
);
create index election_voter_person on election_voter (person_id, election_id);

create table election_envelope (
    id          uuid  primary key default gen_random_uuid(),
    election_id uuid  not null references election (id),
    sealed      bytea not null
);
create index election_envelope_election on election_envelope (election_id);

create table election_ballot (
    id          uuid    primary key default gen_random_uuid(),
    election_id uuid    not null references election (id),
    choices     uuid[]  not null,
    valid       boolean not null
);
create index election_ballot_election on election_ballot (election_id);

create table election_count_sheet (
    election_id uuid not null references election (id),
    entered_by  text not null,
    content     text not null,
    primary key (election_id, entered_by)
);

alter table election enable row level security;
create policy in_scope on election
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
create policy of_my_unions on election for select
    using (union_id = any ((select app_lineage())::uuid[]));

-- Whether the caller holds an office over the union of the election.
create function election_in_office(wanted uuid) returns boolean
    language sql stable security definer set search_path = public as $$
    select exists (select 1 from election e
                    where e.id = wanted
                      and array[e.l1, e.l2, e.l3, e.l4, e.l5, e.l6] && app_tops())
$$;
alter table election_candidate enable row level security;
create policy shown_with_election on election_candidate for select
    using (exists (select 1 from election e where e.id = election_id));
create policy written_in_office on election_candidate
    using (election_in_office(election_id));
alter table election_voter enable row level security;
create policy own on election_voter for select
    using (person_id = any ((select app_persons())::uuid[]));
create policy in_office on election_voter
    using (election_in_office(election_id));
alter table election_envelope enable row level security;
create policy through_its_functions on election_envelope using (false);
alter table election_ballot enable row level security;
create policy in_office on election_ballot
    using (election_in_office(election_id));
alter table election_count_sheet enable row level security;
create policy in_office on election_count_sheet
    using (election_in_office(election_id));
grant select, insert, update on election to unionhome_app;
grant select, insert, update, delete on election_candidate to unionhome_app;
grant select, insert on election_voter, election_ballot to unionhome_app;
grant select, insert, update on election_count_sheet to unionhome_app;

-- One vote per person: marks the voter and puts her envelope into the urn. Closing waits for votes that are under way.
create function election_cast(wanted uuid, voter uuid, cast_at timestamptz, envelope bytea) returns text
    language plpgsql security definer set search_path = public as $$
declare
    asked election;
begin
    if not voter = any (app_persons()) then
        raise exception 'votes are cast in person' using errcode = '42501';
    end if;
    select * into asked from election where id = wanted for share;
    if not exists (select 1 from election_voter v where v.election_id = wanted and v.person_id = voter) then
        return 'NOT_ENTITLED';
    end if;
    if asked.status <> 'VOTING' or asked.mode <> 'ONLINE' or asked.closes_at <= cast_at then
        return 'CLOSED';
    end if;
    update election_voter v set voted = true
     where v.election_id = wanted and v.person_id = voter and not v.voted;
    if not found then
        return 'VOTED';
    end if;
    insert into election_envelope (election_id, sealed) values (wanted, envelope);
    return 'CAST';
end $$;

create function election_turnout(wanted uuid) returns integer
    language sql stable security definer set search_path = public as $$
    select count(*)::integer from election_voter v where v.election_id = wanted and v.voted
$$;

-- Empties the urn, in no order. The caller holds the row of the election.
create function election_open_urn(wanted uuid) returns setof bytea
    language plpgsql security definer set search_path = public as $$
begin
    if not election_in_office(wanted) then
        raise exception 'no office over this election' using errcode = '42501';
    end if;
    return query
        with gone as (delete from election_envelope e where e.election_id = wanted returning e.sealed)
        select g.sealed from gone g order by gen_random_uuid();
end $$;

revoke all on function election_in_office(uuid), election_cast(uuid, uuid, timestamptz, bytea),
    election_turnout(uuid), election_open_urn(uuid) from public;
grant execute on function election_in_office(uuid), election_cast(uuid, uuid, timestamptz, bytea),
    election_turnout(uuid), election_open_urn(uuid) to unionhome_app;
