-- What is given is held to the cap of the union that gives it. One that only a report knows, or none at all, holds nobody
-- to the cap of another union that gave something earlier in the year.
create or replace function festival_receipt_counted() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into festival_year (person_id, year, total, cap)
    select person_id, year, amount, cap from given order by person_id
    on conflict (person_id, year) do update
       set total = festival_year.total + excluded.total, cap = excluded.cap;
    return null;
end $$;
