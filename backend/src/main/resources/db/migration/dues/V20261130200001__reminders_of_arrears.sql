-- What is to be done about dues that are not paid: remind, then talk. The platform finds it, an officer does it and writes
-- down when and by which channel; what was paid meanwhile needs it no longer.
create table dues_reminder (
    id            uuid          primary key,
    root_id       uuid          not null,
    union_id      uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    person_id     uuid          not null references person (id),
    step          text          not null check (step in ('REMINDER', 'TALK')),
    first_month   date          not null check (extract(day from first_month) = 1),
    last_month    date          not null check (last_month >= first_month),
    months        integer       not null check (months > 0),
    amount        numeric(18,2) not null check (amount > 0),
    pack_code     text          not null,
    pack_version  integer       not null,
    raised_on     date          not null,
    status        text          not null default 'OPEN' check (status in ('OPEN', 'DONE', 'SETTLED')),
    channel       text          check (channel in ('IN_PERSON', 'PHONE', 'LETTER', 'MESSAGE')),
    done_on       date,
    note          bytea,
    recorded_by   text,
    recorder_name text,
    recorded_at   timestamptz,
    version       integer       not null default 0,
    constraint dues_reminder_done_by_somebody
        check ((status = 'DONE') = (channel is not null and done_on is not null and recorded_by is not null))
);
comment on column dues_reminder.first_month is 'The arrears as they stood when it was found, month after month.';
comment on column dues_reminder.note is 'What was said; encrypted.';
create unique index dues_reminder_once on dues_reminder (person_id, step, first_month);
create index dues_reminder_union on dues_reminder (union_id);
create index dues_reminder_open on dues_reminder (root_id) where status = 'OPEN';
create index dues_reminder_l1 on dues_reminder (l1, id desc);
create index dues_reminder_l2 on dues_reminder (l2, id desc) where l2 is not null;
create index dues_reminder_l3 on dues_reminder (l3, id desc) where l3 is not null;
create index dues_reminder_l4 on dues_reminder (l4, id desc) where l4 is not null;
create index dues_reminder_l5 on dues_reminder (l5, id desc) where l5 is not null;
create index dues_reminder_l6 on dues_reminder (l6, id desc) where l6 is not null;
alter table dues_reminder enable row level security;
create policy in_scope on dues_reminder
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[])
           or person_id = any ((select app_persons())::uuid[]));
grant select, insert on dues_reminder to unionhome_app;
grant update (union_id, l1, l2, l3, l4, l5, l6, status, channel, done_on, note, recorded_by, recorder_name, recorded_at,
              version)
    on dues_reminder to unionhome_app;

-- Nothing paid for months in spite of a reminder and a talk. It is a question to the committee and ends nothing by itself.
create table dues_case (
    id            uuid          primary key,
    root_id       uuid          not null,
    union_id      uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    person_id     uuid          not null references person (id),
    first_month   date          not null check (extract(day from first_month) = 1),
    last_month    date          not null check (last_month >= first_month),
    months        integer       not null check (months > 0),
    amount        numeric(18,2) not null check (amount > 0),
    pack_code     text          not null,
    pack_version  integer       not null,
    raised_on     date          not null,
    status        text          not null default 'OPEN' check (status in ('OPEN', 'ENDED', 'KEPT', 'SETTLED')),
    decided_on    date,
    document_no   text,
    reason        text,
    decided_by    text,
    decider_name  text,
    decided_at    timestamptz,
    decider_hands text[],
    version       integer       not null default 0,
    constraint dues_case_decided_by_committee
        check ((status in ('ENDED', 'KEPT'))
               = (decided_on is not null and document_no is not null and reason is not null and decided_by is not null)),
    constraint dues_case_not_of_oneself
        check (not coalesce(decider_hands && array['person:' || person_id::text], false))
);
comment on column dues_case.document_no is 'Of the committee''s decision.';
comment on column dues_case.decider_hands is 'Who entered the decision, the lender of the authority included.';
create unique index dues_case_one_open on dues_case (person_id) where status = 'OPEN';
create index dues_case_person on dues_case (person_id, last_month desc);
create index dues_case_union on dues_case (union_id);
create index dues_case_l1 on dues_case (l1, id desc);
create index dues_case_l2 on dues_case (l2, id desc) where l2 is not null;
create index dues_case_l3 on dues_case (l3, id desc) where l3 is not null;
create index dues_case_l4 on dues_case (l4, id desc) where l4 is not null;
create index dues_case_l5 on dues_case (l5, id desc) where l5 is not null;
create index dues_case_l6 on dues_case (l6, id desc) where l6 is not null;
alter table dues_case enable row level security;
create policy in_scope on dues_case
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[])
           or person_id = any ((select app_persons())::uuid[]));
grant select, insert on dues_case to unionhome_app;
grant update (union_id, l1, l2, l3, l4, l5, l6, status, decided_on, document_no, reason, decided_by, decider_name,
              decided_at, decider_hands, version)
    on dues_case to unionhome_app;
