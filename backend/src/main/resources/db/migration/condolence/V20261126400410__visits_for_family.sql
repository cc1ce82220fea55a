-- A visit may name whom of the member's own list it was about; the record outlives the list.
alter table condolence_visit add column family_member_id uuid references family_member (id) on delete set null;
create index condolence_visit_family on condolence_visit (family_member_id) where family_member_id is not null;
-- Whatever was typed or corrected as her name: the death or the birth of the same relative is given for once.
create unique index condolence_visit_once_for_relative on condolence_visit (person_id, occasion, family_member_id)
    where status = 'RECORDED' and family_member_id is not null;
