-- The file with everything that is held about a person, made at her request: encrypted, hers alone, and gone after some
-- days. One is made at a time.
create table my_data_export (
    id         uuid        primary key,
    person_id  uuid        not null references person (id),
    job_id     uuid,
    status     text        not null check (status in ('RUNNING', 'READY', 'FAILED')),
    language   text        not null check (language in ('zh', 'en')),
    asked_at   timestamptz not null,
    ready_at   timestamptz,
    expires_at timestamptz,
    bytes      bigint,
    parts      jsonb,
    check ((status = 'READY') = (ready_at is not null and expires_at is not null and bytes is not null))
);
create unique index my_data_export_one_at_a_time on my_data_export (person_id) where status = 'RUNNING';
create index my_data_export_person on my_data_export (person_id, id);
create index my_data_export_over on my_data_export (expires_at);

create table my_data_piece (
    export_id uuid    not null references my_data_export (id) on delete cascade,
    no        integer not null,
    content   bytea   not null,
    primary key (export_id, no)
);
alter table my_data_piece alter column content set storage external;

alter table my_data_export enable row level security;
create policy own on my_data_export
    using (person_id = any ((select app_persons())::uuid[]))
    with check (person_id = any ((select app_persons())::uuid[]));
create policy housekeeping on my_data_export
    using ((select app_subject()) = 'system:housekeeping');
alter table my_data_piece enable row level security;
create policy of_the_export on my_data_piece
    using (exists (select 1 from my_data_export e where e.id = my_data_piece.export_id));
grant select, insert, update, delete on my_data_export to unionhome_app;
grant select, insert, delete on my_data_piece to unionhome_app;

-- Her own past in committees and elections, also in unions that she has left: what she was, and that she voted, and
-- nothing about anybody else.
create function my_committee_seats() returns table ("union" uuid, kind text, post text, "from" date, "to" date, end_reason text)
    language sql stable security definer set search_path = public, pg_temp as $$
    select c.union_id, c.kind, s.post, lower(s.period), upper(s.period), s.end_reason
      from committee_seat s
      join committee c on c.id = s.committee_id
     where s.person_id = any (app_persons())
     order by s.period
$$;
revoke all on function my_committee_seats() from public;
grant execute on function my_committee_seats() to unionhome_app;

create function my_candidacies() returns table ("union" uuid, kind text, type text, votes integer, outcome text)
    language sql stable security definer set search_path = public, pg_temp as $$
    select e.union_id, e.kind, e.type,
           case when e.status in ('COUNTED', 'CONFIRMED') then c.votes end,
           case when e.status in ('COUNTED', 'CONFIRMED') then c.outcome end
      from election_candidate c
      join election e on e.id = c.election_id
     where c.person_id = any (app_persons()) and e.status not in ('DRAFT', 'FROZEN')
     order by e.id
$$;
revoke all on function my_candidacies() from public;
grant execute on function my_candidacies() to unionhome_app;

create function my_electorates() returns table ("union" uuid, kind text, type text, status text, voted boolean)
    language sql stable security definer set search_path = public, pg_temp as $$
    select e.union_id, e.kind, e.type, e.status, v.voted
      from election_voter v
      join election e on e.id = v.election_id
     where v.person_id = any (app_persons())
     order by e.id
$$;
revoke all on function my_electorates() from public;
grant execute on function my_electorates() to unionhome_app;

-- An application on paper becomes hers when she is a member.
create policy of_the_member on admission for select using (person_id = any ((select app_persons())::uuid[]));
