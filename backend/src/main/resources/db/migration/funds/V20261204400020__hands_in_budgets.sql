-- Whoever had a hand in a budget, by drafting it, changing the draft or submitting it, does not approve it, whoever touched
-- it last.
alter table budget
    add column hands text[] not null default '{}',
    add column approver_hands text[];
update budget
   set hands = array_remove(array['subject:' || prepared_by, 'person:' || preparer::text, 'person:' || preparer_for::text],
                            null)
 where status <> 'APPROVED';
alter table budget add constraint budget_approved_by_no_hand_in_it check (not coalesce(hands && approver_hands, false));
comment on column budget.hands is 'Of everybody who drafted, changed or submitted it, lenders of the authority included.';
grant update (hands, approver_hands) on budget to unionhome_app;
