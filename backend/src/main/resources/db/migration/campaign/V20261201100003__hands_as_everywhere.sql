-- Whose hands a campaign was in is written as everywhere: "subject:" and the account, "person:" and the member.
create function campaign_hands_named(old text[]) returns text[]
    language sql stable set search_path = public, pg_temp as $$
    select array(select case when exists (select 1 from person p where p.id::text = one)
                             then 'person:' || one else 'subject:' || one end
                   from unnest(old) one)
$$;
update campaign set workers = campaign_hands_named(workers);
update campaign_approval set workers = campaign_hands_named(workers), approvers = campaign_hands_named(approvers);
drop function campaign_hands_named(text[]);
drop function campaign_lender(uuid);
