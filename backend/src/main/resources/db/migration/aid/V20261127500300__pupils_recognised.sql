-- A column is found before a parameter of the same name, so the pupil who is asked for is told by place.
create or replace function aid_case_pupil_aided(pupil bytea, in_year integer, but uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select 1 from aid_case c
                    where c.pupil_index = $1 and c.year = $2 and c.id <> $3
                      and c.status in ('APPROVED', 'PAID', 'FOLLOWED_UP'))
$$;
