-- Whoever decides about an appeal or takes it back holds the appeal and then what it is about. So does whoever hands both
-- over: the open appeals first, then files and cases. For whoever has one of both unions in scope; tells nothing.
create function aid_appeals_hold(from_union uuid, into_union uuid, whose uuid[]) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not exists (select 1 from union_node u
                    where u.id in (from_union, into_union)
                      and array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6] && app_tops()) then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    perform 1 from aid_appeal a
     where a.union_id = from_union and a.status = 'OPEN' and (whose is null or a.person_id = any (whose))
     order by a.id for update;
    return true;
end $$;
revoke all on function aid_appeals_hold(uuid, uuid, uuid[]) from public;
grant execute on function aid_appeals_hold(uuid, uuid, uuid[]) to unionhome_app;
