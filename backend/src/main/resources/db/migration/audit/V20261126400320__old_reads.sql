-- Nobody takes a line away but housekeeping, through this door alone, and never one of the last 180 days (网络安全法 art. 21
-- asks for six months).
create index member_read_age on member_read (at);
create function remove_old_reads(before timestamptz, most integer) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    removed integer;
begin
    if app_subject() <> 'system:housekeeping' then
        raise exception 'not housekeeping' using errcode = '42501';
    end if;
    delete from member_read
     where id in (select r.id from member_read r
                   where r.at < least(before, now() - interval '180 days')
                   order by r.at limit most for update skip locked);
    get diagnostics removed = row_count;
    return removed;
end $$;
revoke all on function remove_old_reads(timestamptz, integer) from public;
grant execute on function remove_old_reads(timestamptz, integer) to unionhome_app;
