-- Whether a refused case is asked again already, by the worker herself or after an appeal; whoever wants the same at the
-- same moment waits. Sees cases of other unions too, and says no more than that there is one.
create function aid_case_asked_again(wanted uuid) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not exists (select 1 from aid_case c
                    where c.id = wanted
                      and (c.person_id = any (app_persons())
                           or array[c.l1, c.l2, c.l3, c.l4, c.l5, c.l6] && app_tops())) then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('aid-again|' || wanted, 0));
    return exists (select 1 from aid_case o
                    where o.again_of = wanted and o.status not in ('REFUSED', 'WITHDRAWN'));
end $$;
revoke all on function aid_case_asked_again(uuid) from public;
grant execute on function aid_case_asked_again(uuid) to unionhome_app;
