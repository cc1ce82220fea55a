-- Whoever checks says that a claim is for an illness that the person claims for already, as long as nothing is granted.
create function welfare_claim_of_one_illness() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if old.granted is not null or not exists (select 1 from welfare_treatment t
                                               where t.id = new.treatment_id and t.person_id = new.person_id) then
        raise exception 'a claim that was granted, or of somebody else, keeps its illness' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger welfare_claim_of_one_illness before update of treatment_id on welfare_claim
    for each row when (new.treatment_id is distinct from old.treatment_id)
    execute function welfare_claim_of_one_illness();
revoke all on function welfare_claim_of_one_illness() from public;
grant update (treatment_id) on welfare_claim to unionhome_app;
