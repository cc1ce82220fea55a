-- Withdrawn consents go when nobody has to prove them any more: through this door alone.
create index consent_withdrawn on consent (withdrawn_at) where withdrawn_at is not null;
create function remove_old_consents(before timestamptz, most integer) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    removed integer;
begin
    if app_subject() <> 'system:housekeeping' then
        raise exception 'not housekeeping' using errcode = '42501';
    end if;
    delete from consent
     where id in (select c.id from consent c
                   where c.withdrawn_at < least(before, now() - interval '180 days')
                   order by c.withdrawn_at limit most for update skip locked);
    get diagnostics removed = row_count;
    return removed;
end $$;
revoke all on function remove_old_consents(timestamptz, integer) from public;
grant execute on function remove_old_consents(timestamptz, integer) to unionhome_app;
