-- A check that differs from what the household told leads nowhere but back or to a refusal, and a yearly review that failed
-- stands beside every new case of the household until the file is suspended or ended, or a review passes.
alter table hardship_file add column check_failed boolean not null default false;
alter table hardship_file add column review_failed_on date;

drop function hardship_standing(uuid, date);
create function hardship_standing(worker uuid, on_day date)
    returns table (id uuid, file_no text, union_id uuid, generation text, category text, persons uuid[],
                   household_size smallint, content bytea, judgement bytea, review_failed_on date, review_due date)
    language sql stable security definer set search_path = public, pg_temp as $$
    select f.id, f.file_no, f.union_id, f.generation, f.category, f.persons, f.household_size, f.content,
           coalesce(f.judgement_in_force, f.judgement), f.review_failed_on, f.review_due
      from hardship_worker w
      join hardship_file f on f.id = w.file_id
     where w.person_id = worker and f.category is not null and f.content is not null and f.judgement is not null
       and f.in_force_from <= on_day and (f.in_force_until is null or on_day < f.in_force_until)
       and (worker = any (app_persons())
            or exists (select 1 from membership m
                        where m.person_id = worker
                          and (   m.l1 = any (app_tops()) or m.l2 = any (app_tops()) or m.l3 = any (app_tops())
                               or m.l4 = any (app_tops()) or m.l5 = any (app_tops()) or m.l6 = any (app_tops()))))
     order by f.in_force_from desc
     limit 1
$$;
revoke all on function hardship_standing(uuid, date) from public;
grant execute on function hardship_standing(uuid, date) to unionhome_app;

-- Reviews that come due are found each morning.
create index hardship_file_review_due on hardship_file (root_id, review_due) where status = 'IN_FORCE';
