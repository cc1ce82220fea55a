-- A month is owed to the union that stood above when it began (§2.2). Where the debtor has moved since, the path of its rows no
-- longer names that union: those to whom something is owed from before stand in the row with those above them, so that they see,
-- receive and settle it; of what came after they see nothing.
alter table contribution add column left_path uuid[];
comment on column contribution.left_path is 'Unions to which a part is owed that it no longer stands below, with those above them.';
create index contribution_left on contribution using gin (left_path) where left_path is not null;
create policy owed_to_who_was_left on contribution for select using (left_path && (select app_tops())::uuid[]);

alter table remittance add column left_path uuid[];
comment on column remittance.left_path is 'The upper union, where the lower one no longer stands below it, with those above it.';
create index remittance_left on remittance using gin (left_path) where left_path is not null;
create policy seen_by_who_was_left on remittance for select using (left_path && (select app_tops())::uuid[]);
create policy settled_by_who_was_left on remittance for update using (left_path && (select app_tops())::uuid[]);

-- Reads these paths anew after one of the unions moved or another took its place; also in rows that whoever moves them does not see.
create function contribution_uppers_placed(unions uuid[]) returns void
    language sql security definer set search_path = public, pg_temp as $$
    update contribution c
       set left_path = n.path
      from (select o.id, array_agg(distinct above) filter (where above is not null) as path
              from contribution o
              left join contribution_part p
                on p.contribution_id = o.id
               and p.upper_id <> all (array_remove(array[o.l1, o.l2, o.l3, o.l4, o.l5, o.l6], null))
              left join union_node u on u.id = p.upper_id
              left join lateral unnest(array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6]) as above on true
             where o.union_id = any (unions)
                or o.id in (select q.contribution_id from contribution_part q where q.upper_id = any (unions))
             group by o.id) n
     where n.id = c.id and c.left_path is distinct from n.path;
    update remittance r
       set left_path = n.path
      from (select o.id,
                   case when o.upper_id <> all (array_remove(array[o.l1, o.l2, o.l3, o.l4, o.l5, o.l6], null))
                        then array_remove(array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6], null) end as path
              from remittance o
              join union_node u on u.id = o.upper_id
             where o.union_id = any (unions) or o.upper_id = any (unions)) n
     where n.id = r.id and r.left_path is distinct from n.path;
$$;
revoke execute on function contribution_uppers_placed(uuid[]) from public;
grant execute on function contribution_uppers_placed(uuid[]) to unionhome_app;

-- What is declared, corrected or proposed after the move.
create function contribution_part_seen_by_who_was_left() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update contribution c
       set left_path = (select array_agg(distinct above)
                          from unnest(coalesce(c.left_path, '{}')
                                      || array_remove(array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6], null)) as above)
      from union_node u
     where c.id = new.contribution_id and u.id = new.upper_id
       and u.id <> all (array_remove(array[c.l1, c.l2, c.l3, c.l4, c.l5, c.l6], null));
    return null;
end $$;
create trigger contribution_part_seen_by_who_was_left after insert on contribution_part
    for each row when (new.upper_id is not null) execute function contribution_part_seen_by_who_was_left();
create function remittance_seen_by_who_was_left() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    select case when u.id <> all (array_remove(array[new.l1, new.l2, new.l3, new.l4, new.l5, new.l6], null))
                then array_remove(array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6], null) end
      into new.left_path
      from union_node u where u.id = new.upper_id;
    return new;
end $$;
create trigger remittance_seen_by_who_was_left before insert on remittance
    for each row execute function remittance_seen_by_who_was_left();

-- Moves before today.
select contribution_uppers_placed(array(
    select c.union_id from contribution c join contribution_part p on p.contribution_id = c.id
     where p.upper_id <> all (array_remove(array[c.l1, c.l2, c.l3, c.l4, c.l5, c.l6], null))
    union
    select r.union_id from remittance r
     where r.upper_id <> all (array_remove(array[r.l1, r.l2, r.l3, r.l4, r.l5, r.l6], null))));
