-- The next number of a series in a root and year: <mark>-<year>-<at least so many digits>. Called by triggers that number
-- a new row. A number lost with a rolled back transaction does no harm.
create function series_next(series text, root uuid, year integer, mark text, digits integer) returns text
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    name   text := format('%s_%s_%s', series, replace(root::text, '-', ''), year);
    number text;
begin
    if to_regclass(name) is null then
        perform pg_advisory_xact_lock(hashtextextended(name, 0));
        execute format('create sequence if not exists %I', name);
    end if;
    number := nextval(name::regclass);
    return format('%s-%s-%s', mark, year, lpad(number, greatest(digits, length(number)), '0'));
end $$;
revoke all on function series_next(text, uuid, integer, text, integer) from public;
