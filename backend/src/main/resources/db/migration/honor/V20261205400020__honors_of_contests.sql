-- Honours that the results of a contest gave: each of them once, with the contest they came from.
alter table honor
    add column contest_id uuid,
    add column contest    text,
    add check (num_nonnulls(contest_id, contest) in (0, 2));
comment on column honor.contest is 'Name of the contest as it was when it was published.';
create unique index honor_of_a_contest_once on honor (contest_id, person_id, title)
    where contest_id is not null and revoked_on is null;
