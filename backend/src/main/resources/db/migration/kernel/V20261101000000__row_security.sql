-- What row-level security is told about the caller, once per connection hand-over. Empty means nobody.
create function app_subject() returns text language sql stable parallel safe as
    $$ select coalesce(current_setting('app.subject', true), '') $$;
create function app_member_no() returns text language sql stable parallel safe as
    $$ select coalesce(current_setting('app.member_no', true), '') $$;
create function app_persons() returns uuid[] language sql stable parallel safe as
    $$ select coalesce(nullif(current_setting('app.persons', true), ''), '{}')::uuid[] $$;
create function app_tops() returns uuid[] language sql stable parallel safe as
    $$ select coalesce(nullif(current_setting('app.tops', true), ''), '{}')::uuid[] $$;
create function app_lineage() returns uuid[] language sql stable parallel safe as
    $$ select coalesce(nullif(current_setting('app.lineage', true), ''), '{}')::uuid[] $$;

create extension if not exists btree_gist;

grant usage on schema public to unionhome_app;
