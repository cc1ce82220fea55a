-- A code of one's own is taken from the first draft on, in whichever union or root that is.
update pack_draft d
   set status = 'WITHDRAWN', decided_at = now(), version = d.version + 1, updated_at = now()
 where d.kind = 'LOCAL' and d.status in ('DRAFT', 'SUBMITTED')
   and (   exists (select 1 from pack_use u where u.code = d.code)
        or exists (select 1 from pack_draft o
                    where o.kind = 'LOCAL' and o.status in ('DRAFT', 'SUBMITTED') and o.code = d.code and o.id < d.id));
create unique index pack_draft_own_code on pack_draft (code) where kind = 'LOCAL' and status in ('DRAFT', 'SUBMITTED');

-- A pack that was to be used from a day on which its union no longer exists is not used at all.
create policy end_in_scope on pack_adoption for delete
    using (exists (select 1 from union_node n
                    where n.id = union_id
                      and array[n.l1, n.l2, n.l3, n.l4, n.l5, n.l6] && (select app_tops())::uuid[]));
grant delete on pack_adoption to unionhome_app;
