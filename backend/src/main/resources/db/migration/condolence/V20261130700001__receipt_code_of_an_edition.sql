-- A code is for the gift as it was when the visitor was given it. Codes last a quarter of an hour, so those from before
-- take the edition of today.
alter table condolence_receipt_code add column edition smallint;
update condolence_receipt_code c set edition = v.edition from condolence_visit v where v.id = c.visit_id;
alter table condolence_receipt_code alter column edition set not null;

-- Whoever reads the visit afterwards reads another version of it. A correction under way is waited for: a receipt is for
-- what the visit says in the end, or it is none.
create or replace function condolence_receipt_counted() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update condolence_visit set version = version + 1 where id = new.visit_id and edition = new.edition;
    if not found then
        raise exception 'a receipt is for what the visit says'
            using errcode = 'check_violation', constraint = 'condolence_receipt_of_this_edition';
    end if;
    return null;
end $$;
