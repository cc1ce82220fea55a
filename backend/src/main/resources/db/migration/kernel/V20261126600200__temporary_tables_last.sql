-- What runs with its owner's rights must not find a caller's temporary table in the place of a real one: unless it is
-- named, PostgreSQL looks for those first.
do $$ declare f record; begin
    for f in select p.oid::regprocedure as signature
               from pg_proc p
              where p.prosecdef and p.pronamespace = 'public'::regnamespace and p.proowner = current_user::regrole
                and not coalesce(p.proconfig::text like '%pg_temp%', false) loop
        execute format('alter function %s set search_path = public, pg_temp', f.signature);
    end loop;
end $$;
