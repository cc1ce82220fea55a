-- The two database roles of the platform, and what each may do with the database it is run in.
--
-- Run by a superuser, connected to the platform's database, before the backend starts for the first time;
-- run it again to change the passwords. The passwords come from two settings of the same session, so that
-- psql (PGOPTIONS="-c unionhome.owner_password=...") and JDBC (set_config) can both hand them over:
--   unionhome.owner_password   unionhome.app_password
--
-- unionhome_owner  owns the schema and runs the migrations
-- unionhome_app    the backend's everyday role: owns nothing, cannot go around row-level security

do $$
declare
  role record;
begin
  for role in
    select name, current_setting(setting) as password
    from (values ('unionhome_owner', 'unionhome.owner_password'),
                 ('unionhome_app',   'unionhome.app_password')) as wanted (name, setting)
  loop
    if coalesce(role.password, '') = '' then
      raise exception 'no password given for %', role.name;
    end if;
    if not exists (select from pg_roles where rolname = role.name) then
      execute format('create role %I', role.name);
    end if;
    execute format(
      'alter role %I login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password %L',
      role.name, role.password);
  end loop;

  execute format('alter database %I owner to unionhome_owner', current_database());
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to unionhome_app', current_database());
end
$$;

revoke all on schema public from public;
grant usage on schema public to unionhome_app;
