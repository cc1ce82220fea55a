-- A token that was refused belongs to no union: who watches over a whole tree reads of it.
create policy refused_tokens_at_the_top on audit_entry for select
    using (union_id is null and subject = 'system:audit'
           and exists (select 1 from union_node n where n.level = 1 and n.id = any ((select app_tops())::uuid[])));
create index audit_entry_of_no_union on audit_entry (id) where union_id is null and subject = 'system:audit';
