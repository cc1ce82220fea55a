-- A locked month of dues is opened for a reason, by another hand than the one that locked it.
alter table dues_assessment
    add column locker_hands text[] not null default '{}',
    add column opener_name  text,
    add column opener_hands text[],
    add column opened_at    timestamptz,
    add column open_reason  text,
    add constraint dues_assessment_opened_by_another check (not coalesce(locker_hands && opener_hands, false)),
    add constraint dues_assessment_opened_with_reason check (
        num_nonnulls(opener_name, opener_hands, opened_at, open_reason) in (0, 4));
update dues_assessment set locker_hands = array['subject:' || locked_by] where locked_by is not null;
comment on column dues_assessment.locker_hands is 'Of who locked the month last; kept when it is opened.';
comment on column dues_assessment.opened_at is 'When it was opened last; absent while it is locked.';
grant update (locker_hands, opener_name, opener_hands, opened_at, open_reason) on dues_assessment to unionhome_app;
