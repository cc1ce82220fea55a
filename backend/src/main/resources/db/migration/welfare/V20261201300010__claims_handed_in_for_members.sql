-- An officer hands a claim in for a member who cannot, by whose word and of which day. Nobody does so for herself, and
-- whoever handed it in, or lent the authority for it, never decides about it.
alter table welfare_claim
    add column entered_name    text,
    add column entered_hands   text[],
    add column authorised_by   text check (authorised_by in ('MEMBER', 'FAMILY', 'GUARDIAN')),
    add column authorised_name bytea,
    add column authorised_on   date,
    add constraint welfare_claim_entered_by_word
        check (num_nonnulls(entered_name, entered_hands, authorised_by, authorised_on) in (0, 4)),
    add constraint welfare_claim_word_of_another
        check (coalesce(authorised_by, 'MEMBER') = 'MEMBER' or authorised_name is not null),
    add constraint welfare_claim_entered_for_another check (not ('person:' || person_id) = any (entered_hands)),
    add constraint welfare_claim_decided_by_another check (
        decided_by is null or entered_hands is null
        or not entered_hands && array['subject:' || decided_by, 'person:' || decider, 'person:' || decider_for]);
comment on column welfare_claim.authorised_name is 'Whoever gave the word for her, encrypted.';

alter table welfare_claim_evidence add column added_by text;
comment on column welfare_claim_evidence.added_by is 'The officer who added it; absent for the member herself.';

create policy claim_for_members on welfare_claim for insert
    with check (status = 'SUBMITTED' and entered_hands && array['subject:' || (select app_subject())]
                and (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
                     or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
                     or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[])));
-- an illness of somebody whose enrolment the caller sees
create policy of_members_in_scope on welfare_treatment for insert
    with check (exists (select 1 from welfare_enrollment e where e.person_id = welfare_treatment.person_id));
create policy hand_in_for_members on welfare_claim_evidence for insert
    with check (added_by is not null
                and exists (select 1 from welfare_claim c
                             where c.id = claim_id and c.status = 'SUBMITTED'
                               and array[c.l1, c.l2, c.l3, c.l4, c.l5, c.l6] && (select app_tops())::uuid[]));
