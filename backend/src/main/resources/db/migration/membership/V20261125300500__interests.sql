-- What members like to do, ticked by themselves before clubs are formed. Nobody sees another person's answer: officers
-- get counts, and none below five.
create table person_interest (
    person_id uuid        not null references person (id) on delete cascade,
    interest  text        not null check (interest in ('HIKING', 'BADMINTON', 'TABLE_TENNIS', 'BALL_GAMES', 'SWIMMING', 'RUNNING', 'YOGA', 'CYCLING', 'READING', 'PHOTOGRAPHY', 'CALLIGRAPHY', 'SINGING', 'DANCE', 'CHESS', 'HANDICRAFT', 'VOLUNTEERING')),
    chosen_at timestamptz not null default now(),
    primary key (person_id, interest)
);
alter table person_interest enable row level security;
create policy own on person_interest using (person_id = any ((select app_persons())::uuid[]));
grant select, insert, delete on person_interest to unionhome_app;

create function interest_counts(asked_line uuid[], on_day date) returns table (interest text, members bigint)
    language sql stable security definer set search_path = public, pg_temp as $$
    select i.interest, count(*)
      from person_interest i
      join membership m on m.person_id = i.person_id
     where asked_line && app_tops()
       and (array[m.l1, m.l2, m.l3, m.l4, m.l5, m.l6])[cardinality(asked_line)] = asked_line[cardinality(asked_line)]
       and m.status = 'ACTIVE' and m.period @> on_day
     group by i.interest
    having count(*) >= 5
$$;
revoke all on function interest_counts(uuid[], date) from public;
grant execute on function interest_counts(uuid[], date) to unionhome_app;
