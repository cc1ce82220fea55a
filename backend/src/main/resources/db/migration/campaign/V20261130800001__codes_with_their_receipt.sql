-- Tries a code: right and in time it is kept until its receipt is written, wrong it counts as an attempt; null when there
-- is none. It is good for the ten minutes after it was made, give or take the seconds by which two clocks differ.
create function campaign_code_tried(wanted uuid, typed bytea, at timestamptz) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    kept campaign_code;
begin
    if not exists (select 1 from campaign_recipient r
                    where r.id = wanted and array[r.l1, r.l2, r.l3, r.l4, r.l5, r.l6] && app_tops()) then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    select * into kept from campaign_code where recipient_id = wanted for update;
    if not found or kept.expires_at <= at or kept.expires_at - interval '10 minutes 30 seconds' > at
       or kept.attempts >= 5 then
        return null;
    end if;
    if kept.code = typed then
        return true;
    end if;
    update campaign_code set attempts = attempts + 1 where recipient_id = wanted;
    return false;
end $$;

-- The code is gone with the receipt that it opened; false when another receipt was quicker.
create function campaign_code_used(wanted uuid, typed bytea) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not exists (select 1 from campaign_recipient r
                    where r.id = wanted and array[r.l1, r.l2, r.l3, r.l4, r.l5, r.l6] && app_tops()) then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    delete from campaign_code where recipient_id = wanted and code = typed;
    return found;
end $$;

revoke all on function campaign_code_tried(uuid, bytea, timestamptz), campaign_code_used(uuid, bytea) from public;
grant execute on function campaign_code_tried(uuid, bytea, timestamptz), campaign_code_used(uuid, bytea)
    to unionhome_app;
drop function campaign_code_spend(uuid, bytea, timestamptz);
