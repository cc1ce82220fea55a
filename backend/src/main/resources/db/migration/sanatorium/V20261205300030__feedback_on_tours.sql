-- How a tour was, as each participant says once after it. Nobody reads an answer but herself; what comes out for others
-- is reckoned here, once and for all together, and only where at least five answered.
create table sanatorium_feedback (
    id           uuid        primary key,
    tour_id      uuid        not null references sanatorium_tour (id),
    applicant_id uuid        references sanatorium_applicant (id),
    person_id    uuid        references person (id),
    score        integer     not null check (score between 1 and 5),
    words        bytea,
    given_at     timestamptz not null,
    constraint sanatorium_feedback_once unique (applicant_id),
    check ((applicant_id is null) = (person_id is null))
);
comment on column sanatorium_feedback.applicant_id is 'Who answered; forgotten a year after the tour, the score stays.';
create index sanatorium_feedback_tour on sanatorium_feedback (tour_id);
create index sanatorium_feedback_person on sanatorium_feedback (person_id) where person_id is not null;

-- Persons who were there, and whether the answers are closed: everybody answered, or fourteen days have passed since the
-- last day. Figures come out closed only, so that no two of them tell what the answer in between was.
create function sanatorium_feedback_closed(tour uuid, today date, out asked integer, out answered integer, out closed boolean)
    language sql stable security definer set search_path = public, pg_temp as $$
    select a.asked, a.answered,
           a.answered > 0 and (a.answered >= a.asked or t.begins_on + t.days - 1 + 14 < today)
      from sanatorium_tour t
     cross join lateral (
           select (select count(*)::integer from sanatorium_applicant p
                    where p.tour_id = t.id and p.here and p.attended) as asked,
                  (select count(*)::integer from sanatorium_feedback f where f.tour_id = t.id) as answered) a
     where t.id = tour;
$$;
create function sanatorium_feedback_figures(tour uuid, today date)
    returns table (asked integer, answered integer, closed boolean, counts integer[])
    language sql stable security definer set search_path = public, pg_temp as $$
    select c.asked, c.answered, c.closed,
           case when c.closed and c.answered >= 5 then
               array(select count(f.id)::integer
                       from generate_series(1, 5) s
                       left join sanatorium_feedback f on f.tour_id = tour and f.score = s
                      group by s order by s)
           end
      from sanatorium_feedback_closed(tour, today) c;
$$;
-- What they wrote, in no order that tells who came first; for who arranges the tour.
create function sanatorium_feedback_words(tour uuid, today date) returns setof bytea
    language sql stable security definer set search_path = public, pg_temp as $$
    select f.words
      from sanatorium_feedback f
      join sanatorium_tour t on t.id = f.tour_id
     cross join lateral sanatorium_feedback_closed(tour, today) c
     where f.tour_id = tour and f.words is not null and c.closed and c.answered >= 5
       and array[t.l1, t.l2, t.l3, t.l4, t.l5, t.l6] && app_tops()
     order by md5(f.id::text);
$$;
revoke all on function sanatorium_feedback_closed(uuid, date), sanatorium_feedback_figures(uuid, date),
    sanatorium_feedback_words(uuid, date) from public;
grant execute on function sanatorium_feedback_figures(uuid, date), sanatorium_feedback_words(uuid, date) to unionhome_app;

alter table sanatorium_feedback enable row level security;
create policy hers on sanatorium_feedback for select using (person_id = any ((select app_persons())::uuid[]));
create policy given_by_her on sanatorium_feedback for insert
    with check (person_id = any ((select app_persons())::uuid[])
                and exists (select 1 from sanatorium_applicant p
                             where p.id = applicant_id and p.tour_id = sanatorium_feedback.tour_id
                               and p.person_id = sanatorium_feedback.person_id and p.here and p.attended));
create policy housekeeping on sanatorium_feedback using ((select app_subject()) = 'system:housekeeping');
grant select, insert on sanatorium_feedback to unionhome_app;
grant update (applicant_id, person_id, words) on sanatorium_feedback to unionhome_app;

-- Who is asked: those who were there, the day after the last day.
create function sanatorium_feedback_due(today date) returns table (tour uuid, persons uuid[])
    language sql stable security definer set search_path = public, pg_temp as $$
    select t.id, array_agg(p.person_id)
      from sanatorium_tour t
      join sanatorium_applicant p on p.tour_id = t.id and p.here and p.attended
     where app_subject() = 'system:housekeeping' and t.status in ('DEPARTED', 'SETTLED')
       and t.begins_on + t.days - 1 between today - 7 and today - 1
       and not exists (select 1 from sanatorium_feedback f where f.applicant_id = p.id)
     group by t.id;
$$;
revoke all on function sanatorium_feedback_due(date) from public;
grant execute on function sanatorium_feedback_due(date) to unionhome_app;
