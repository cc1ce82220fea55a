-- When a place on a roster was first decided on: nothing was handed out before. Also for those who hand out in a unit below
-- and do not see the decision itself.
create function campaign_recipient_decided_at(wanted uuid) returns timestamptz
    language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    if not exists (select 1 from campaign_recipient r
                    where r.id = wanted and array[r.l1, r.l2, r.l3, r.l4, r.l5, r.l6] && app_tops()) then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    return (select min(a.approved_at)
              from campaign_recipient r
              join campaign_approval a on a.campaign_id = r.campaign_id and a.approved_at >= r.changed_at
             where r.id = wanted and r.status = 'LISTED');
end $$;
revoke all on function campaign_recipient_decided_at(uuid) from public;
grant execute on function campaign_recipient_decided_at(uuid) to unionhome_app;

-- Spends a code: right and in time it is gone, wrong it counts as an attempt; null when there is none to spend. It is good
-- for the ten minutes after it was made, give or take the seconds by which two clocks differ: not for a moment before.
create or replace function campaign_code_spend(wanted uuid, typed bytea, at timestamptz) returns boolean
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
        delete from campaign_code where recipient_id = wanted;
        return true;
    end if;
    update campaign_code set attempts = attempts + 1 where recipient_id = wanted;
    return false;
end $$;
