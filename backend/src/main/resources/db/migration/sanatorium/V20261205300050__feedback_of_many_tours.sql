-- How the tours of a year were that a union and those below it arranged: of each only what comes out by itself.
create function sanatorium_feedback_of_year(of_union uuid, of_year integer, of_program uuid, today date)
    returns table (tours integer, asked integer, answered integer, counts integer[])
    language sql stable security definer set search_path = public, pg_temp as $$
    with told as (
        select f.asked, f.answered, f.counts
          from sanatorium_tour t
         cross join lateral sanatorium_feedback_figures(t.id, today) f
         where of_union = any (array[t.l1, t.l2, t.l3, t.l4, t.l5, t.l6])
           and array[t.l1, t.l2, t.l3, t.l4, t.l5, t.l6] && app_tops()
           and extract(year from t.begins_on) = of_year and t.status in ('DEPARTED', 'SETTLED')
           and (of_program is null or t.program_id = of_program)
           and f.counts is not null)
    select count(*)::integer, coalesce(sum(t.asked), 0)::integer, coalesce(sum(t.answered), 0)::integer,
           array[coalesce(sum(t.counts[1]), 0), coalesce(sum(t.counts[2]), 0), coalesce(sum(t.counts[3]), 0),
                 coalesce(sum(t.counts[4]), 0), coalesce(sum(t.counts[5]), 0)]::integer[]
      from told t;
$$;
revoke all on function sanatorium_feedback_of_year(uuid, integer, uuid, date) from public;
grant execute on function sanatorium_feedback_of_year(uuid, integer, uuid, date) to unionhome_app;
-- Who left late with a loss, which few do.
create index sanatorium_applicant_lost on sanatorium_applicant (year) where loss > 0;
