-- A member gets the photos of visits to her with the rest of her data; those of a confidential matter stay with it.
create policy own on condolence_attachment for select
    using (exists (select 1 from condolence_visit v
                    where v.id = condolence_attachment.visit_id and not v.confidential
                      and v.person_id = any ((select app_persons())::uuid[])));
