-- On whose behalf something was done under lent authority. Both or neither; hashed into the chain with the other fields.
alter table audit_entry
    add column on_behalf_of  text,
    add column delegation_id uuid,
    add constraint behalf_of_somebody_by_something check ((on_behalf_of is null) = (delegation_id is null));
