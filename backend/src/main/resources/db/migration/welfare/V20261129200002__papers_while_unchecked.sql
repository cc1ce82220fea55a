-- A paper is added while nobody has checked the claim, and the claim takes a new version by it: whoever checks has seen all
-- papers that there are.
create policy hand_in_own on welfare_claim for update
    using (person_id = any ((select app_persons())::uuid[]) and status = 'SUBMITTED')
    with check (person_id = any ((select app_persons())::uuid[]) and status = 'SUBMITTED' and checked_by is null);
drop policy hand_in_oneself on welfare_claim_evidence;
create policy hand_in_oneself on welfare_claim_evidence for insert
    with check (exists (select 1 from welfare_claim c
                         where c.id = claim_id and c.person_id = any ((select app_persons())::uuid[])
                           and c.status = 'SUBMITTED'));
