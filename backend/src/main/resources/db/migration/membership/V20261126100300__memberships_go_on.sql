-- A membership that only goes on elsewhere, because its union was rearranged, is a new period of the same standing: the
-- act with which it began stays what it was, and so does its day.
alter table membership add column goes_on_since date;
comment on column membership.goes_on_since is 'First day of the standing, when this period goes on with it elsewhere.';

create or replace function known_by_id_number(asked_root uuid, id_indexes text[])
    returns table (id_index text, person_id uuid, status text, act text, ended_on date)
    language sql stable security definer set search_path = public, pg_temp as $$
    select encode(i.id_number_index, 'hex'), i.person_id, m.status, m.act, coalesce(m.goes_on_since, lower(m.period))
      from (select p.id as person_id, p.id_number_index from person p
             where p.root_id = asked_root
               and p.id_number_index = any (array(select decode(x, 'hex') from unnest(id_indexes) x))
            union
            select f.person_id, f.id_number_index from former_id_number f
             where f.root_id = asked_root
               and f.id_number_index = any (array(select decode(x, 'hex') from unnest(id_indexes) x))) i
      join membership m on m.person_id = i.person_id and upper_inf(m.period)
     where works_in_root(asked_root)
$$;

-- The last word: nobody comes to belong to a union that was dissolved.
create function membership_in_living_union() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    standing text;
begin
    select u.status into standing from union_node u where u.id = new.union_id;
    if standing = 'DISSOLVED' then
        raise exception 'the union was dissolved' using errcode = '23514', constraint = 'in_a_living_union';
    end if;
    return null;
end $$;
revoke all on function membership_in_living_union() from public;
create trigger membership_in_living_union after insert or update of union_id on membership
    for each row when (upper_inf(new.period)) execute function membership_in_living_union();

create function works_in_all(unions uuid[]) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select not exists (select 1 from union_node u
                        where u.id = any (unions)
                          and not (array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6] && app_tops()))
$$;
revoke all on function works_in_all(uuid[]) from public;

-- Everybody who belongs to these unions on a day or later, or is on her way into or out of one, is held until the
-- transaction ends: whoever changes one of them waits, and then finds her where she is by then.
create function members_held(unions uuid[], on_day date) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    held integer;
begin
    if not works_in_all(unions) then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    perform 1 from person p
      where p.id in (select m.person_id from membership m
                      where m.union_id = any (unions) and (upper_inf(m.period) or upper(m.period) > on_day)
                      union
                     select t.person_id from membership_transfer t
                      where t.status = 'OPEN' and (t.from_union_id = any (unions) or t.to_union_id = any (unions)))
      order by p.id
        for no key update;
    get diagnostics held = row_count;
    return held;
end $$;
revoke all on function members_held(uuid[], date) from public;
grant execute on function members_held(uuid[], date) to unionhome_app;

-- Transfers that wait for an answer follow the unions they lead out of or into: to the one that takes their place, or to
-- where they stand now. Those that would lead into the union the member is in then, or double another one, lapse. Looks
-- past row-level security because the other side may lie outside the caller's scope.
create function transfers_follow(unions uuid[], into_union uuid, on_day date)
    returns table (followed integer, lapsed integer)
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not works_in_all(unions || into_union) then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    update membership_transfer t
       set status = 'LAPSED', closed_at = now(), version = version + 1, updated_at = now()
     where t.status = 'OPEN' and into_union is not null
       and (   t.from_union_id = any (unions) and t.to_union_id = into_union
            or t.to_union_id = any (unions)
               and (t.from_union_id = into_union
                    or exists (select 1 from membership_transfer o
                                where o.person_id = t.person_id and o.status = 'OPEN' and o.to_union_id = into_union)));
    get diagnostics lapsed = row_count;
    update membership_transfer t
       set from_union_id = f.id, to_union_id = g.id,
           from_line = array_remove(array[f.l1, f.l2, f.l3, f.l4, f.l5, f.l6], null),
           to_line = array_remove(array[g.l1, g.l2, g.l3, g.l4, g.l5, g.l6], null),
           effective_on = case when t.from_union_id = any (unions) then greatest(t.effective_on, on_day + 1)
                               else t.effective_on end,
           version = t.version + 1, updated_at = now()
      from union_node f, union_node g
     where t.status = 'OPEN' and (t.from_union_id = any (unions) or t.to_union_id = any (unions))
       and f.id = case when t.from_union_id = any (unions) then coalesce(into_union, t.from_union_id)
                       else t.from_union_id end
       and g.id = case when t.to_union_id = any (unions) then coalesce(into_union, t.to_union_id)
                       else t.to_union_id end;
    get diagnostics followed = row_count;
    return next;
end $$;
revoke all on function transfers_follow(uuid[], uuid, date) from public;
grant execute on function transfers_follow(uuid[], uuid, date) to unionhome_app;
