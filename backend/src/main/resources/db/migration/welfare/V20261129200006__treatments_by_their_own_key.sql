-- A treatment is what the member says it is: she claims for one that she has claimed for before, or opens a new one. Schemes
-- name the same illness differently, so its category belongs to the claim; what the claim says of her health is encrypted.
alter table welfare_treatment
    drop constraint welfare_treatment_person_id_category_found_on_key,
    alter column category drop not null;
create index welfare_treatment_person on welfare_treatment (person_id, id);
comment on column welfare_treatment.category is 'Of treatments from before claims had a category of their own.';

alter table welfare_claim
    add column category        bytea,
    add column category_index  bytea,
    add column sealed_note     bytea,
    add column sealed_reason   bytea,
    add column sealed_returned bytea,
    add constraint welfare_claim_category_known check ((category is null) = (category_index is null)),
    add constraint welfare_claim_returned_waits check (sealed_returned is null or status = 'APPROVED');
comment on column welfare_claim.category is 'As the scheme names it, encrypted.';
comment on column welfare_claim.category_index is 'Blind index of person and category: equal for the same of one person only.';
comment on column welfare_claim.check_note is 'Of claims from before it was encrypted; so are refusal_reason and returned.';
grant update (sealed_note, sealed_reason, sealed_returned) on welfare_claim to unionhome_app;
