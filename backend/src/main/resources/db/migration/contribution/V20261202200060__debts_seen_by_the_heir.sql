-- A month stays with the union it was declared for, and what is still owed for it is paid by whoever took its place (§2.2): the
-- row names the paths of those, so that their own officers see what they owe.
alter table contribution add column heir_path uuid[];
comment on column contribution.heir_path is 'Unions that owe a part of it since a merger, with those above them.';
create policy owed_by_the_heir on contribution for select using (heir_path && (select app_tops())::uuid[]);

-- The same for what was remitted of it already, or nobody could tell what is left; what is under way is settled by the heir.
alter table remittance add column heir_path uuid[];
comment on column remittance.heir_path is 'The union that took the place of the debtor, with those above it.';
create policy owed_by_the_heir on remittance for select using (heir_path && (select app_tops())::uuid[]);
create index remittance_heir on remittance using gin (heir_path);
create policy settled_by_the_heir on remittance for update using (heir_path && (select app_tops())::uuid[]);

-- Reads the paths of these heirs anew, after a merger or when they were moved; also in rows that whoever moves them does not see.
create function contribution_heirs_placed(heirs uuid[]) returns void
    language sql security definer set search_path = public, pg_temp as $$
    update contribution c
       set heir_path = (select array_agg(distinct above)
                          from contribution_part p
                          join union_node u on u.id = p.debtor_id
                         cross join unnest(array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6]) as above
                         where p.contribution_id = c.id and p.debtor_id <> p.union_id and above is not null)
     where c.id in (select p.contribution_id from contribution_part p
                     where p.debtor_id = any (heirs) and p.debtor_id <> p.union_id);
    update remittance r
       set heir_path = array_remove(array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6], null)
      from union_node u
     where u.id = r.debtor_id and r.debtor_id = any (heirs) and r.debtor_id <> r.union_id;
$$;
revoke execute on function contribution_heirs_placed(uuid[]) from public;
grant execute on function contribution_heirs_placed(uuid[]) to unionhome_app;

-- Mergers before today.
select contribution_heirs_placed(array(select p.debtor_id from contribution_part p where p.debtor_id <> p.union_id
                                       union
                                       select r.debtor_id from remittance r where r.debtor_id <> r.union_id));
