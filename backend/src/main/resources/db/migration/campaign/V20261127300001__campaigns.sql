-- Campaigns (送清凉, 送温暖, festivals, birthdays): of one union, in batches by unit, for persons by name. The roster and
-- the total are locked together, decided on by somebody else, and only then is anything handed out.
create table campaign (
    id            uuid          primary key,
    campaign_no   text          not null,
    root_id       uuid          not null,
    union_id      uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    kind          text          not null check (kind in ('COOLNESS', 'WARMTH', 'FESTIVAL', 'BIRTHDAY')),
    festival      text          check (festival is null or kind = 'FESTIVAL'),
    theme         text          not null,
    year          integer       not null check (year between 1990 and 2200),
    on_day        date          not null,
    planned_total numeric(18,2) not null check (planned_total > 0),
    fund_source   text,
    budget_line   uuid,
    status        text          not null check (status in ('DRAFT', 'LOCKED', 'APPROVED', 'CLOSED', 'CANCELLED')),
    decision      jsonb,
    persons       integer       check (persons > 0),
    total         numeric(18,2) check (total > 0),
    workers       text[]        not null check (cardinality(workers) > 0),
    handler       text          not null,
    handler_name  text          not null,
    reason        text,
    version       integer       not null default 0,
    updated_at    timestamptz   not null,
    unique (root_id, campaign_no),
    check (status in ('DRAFT', 'CANCELLED') or (persons is not null and total is not null and decision is not null))
);
comment on column campaign.workers is 'Whoever worked on it, with those whose authority they used: none of them approves.';
create index campaign_union on campaign (union_id);
create index campaign_l1 on campaign (l1, id desc);
create index campaign_l2 on campaign (l2, id desc);
create index campaign_l3 on campaign (l3, id desc);
create index campaign_l4 on campaign (l4, id desc);
create index campaign_l5 on campaign (l5, id desc);
create index campaign_l6 on campaign (l6, id desc);

-- The part of one unit: who hands out there, how many, and what each gets.
create table campaign_batch (
    id              uuid          primary key,
    campaign_id     uuid          not null references campaign (id),
    root_id         uuid          not null,
    union_id        uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    name            text          not null,
    handler_name    text          not null,
    place           text,
    planned_persons integer       not null check (planned_persons > 0),
    cash            numeric(18,2) not null check (cash >= 0),
    goods           numeric(18,2) not null check (goods >= 0),
    paid_on         date,
    check (cash + goods > 0),
    unique (campaign_id, union_id, name)
);
create index campaign_batch_union on campaign_batch (union_id);

-- A real person on a roster: a member, or somebody else whose name and number are encrypted.
create table campaign_recipient (
    id          uuid          primary key,
    campaign_id uuid          not null references campaign (id),
    batch_id    uuid          not null references campaign_batch (id),
    root_id     uuid          not null,
    union_id    uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    person_id   uuid          references person (id),
    kind        text          not null check (kind in ('MEMBER', 'MARTYR_FAMILY', 'OLD_PARTY_MEMBER', 'OTHER')),
    member_name text,
    member_no   text,
    pinyin      text,
    initials    text,
    name        bytea,
    id_tail     bytea,
    name_index  bytea,
    identity    bytea         not null,
    cash        numeric(18,2) not null check (cash >= 0),
    goods       numeric(18,2) not null check (goods >= 0),
    status      text          not null check (status in ('LISTED', 'REMOVED', 'RECEIVED', 'RETURNED')),
    reason      text,
    changed_at  timestamptz   not null,
    check ((kind = 'MEMBER') = (person_id is not null)),
    check (kind <> 'MEMBER' or (member_name is not null and member_no is not null)),
    check (kind = 'MEMBER' or (name is not null and id_tail is not null and name_index is not null)),
    check (status not in ('REMOVED', 'RETURNED') or reason is not null)
);
comment on column campaign_recipient.identity is
    'Blind index of the identity number, else whatever tells this person from others: finds who stands on two rosters.';
create unique index campaign_recipient_once on campaign_recipient (batch_id, identity) where status <> 'REMOVED';
create index campaign_recipient_of_campaign on campaign_recipient (campaign_id, id);
create index campaign_recipient_of_batch on campaign_recipient (batch_id, id);
create index campaign_recipient_union on campaign_recipient (union_id);
create index campaign_recipient_person on campaign_recipient (person_id, id) where person_id is not null;
create index campaign_recipient_identity on campaign_recipient (root_id, identity);

-- Each decision on roster and total. Whoever worked on it, or lent the authority for that, does not decide: the last word.
create table campaign_approval (
    id             uuid          primary key,
    campaign_id    uuid          not null references campaign (id),
    root_id        uuid          not null,
    union_id       uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    no             integer       not null check (no > 0),
    workers        text[]        not null,
    approvers      text[]        not null,
    approver_name  text          not null,
    persons        integer       not null,
    total          numeric(18,2) not null,
    before_persons integer,
    before_total   numeric(18,2),
    budget_line    uuid          not null,
    order_id       uuid,
    withdrawn      text,
    approved_at    timestamptz   not null,
    unique (campaign_id, no),
    constraint campaign_approved_by_another check (not (workers && approvers))
);
create index campaign_approval_union on campaign_approval (union_id);
create unique index campaign_approval_in_force on campaign_approval (campaign_id) where withdrawn is null;

-- That somebody got hers: signed by herself, by her code or in her own app, or by a named proxy. One for each person.
create table campaign_receipt (
    id              uuid          primary key,
    recipient_id    uuid          not null references campaign_recipient (id),
    root_id         uuid          not null,
    union_id        uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    campaign_id     uuid          not null references campaign (id),
    way             text          not null check (way in ('SIGNATURE', 'CODE', 'APP', 'PROXY')),
    signature       bytea,
    signature_index bytea,
    proxy_name      bytea,
    proxy_relation  text,
    proxy_reason    text,
    cost            numeric(18,2) not null check (cost >= 0),
    handed_by       text          not null,
    handed_by_name  text          not null,
    received_at     timestamptz   not null,
    returned_at     timestamptz,
    check ((way in ('SIGNATURE', 'PROXY')) = (signature is not null)),
    check ((signature is null) = (signature_index is null)),
    check ((way = 'PROXY') = (num_nonnulls(proxy_name, proxy_relation, proxy_reason) = 3))
);
create unique index campaign_receipt_once on campaign_receipt (recipient_id) where returned_at is null;
-- one stroke signs for one person: a signature used again is a group signature
create unique index campaign_receipt_own_signature on campaign_receipt (campaign_id, signature_index)
    where signature_index is not null;
create index campaign_receipt_recipient on campaign_receipt (recipient_id);
create index campaign_receipt_union on campaign_receipt (union_id);

-- The code that a member shows to whoever hands out; good for some minutes and a few attempts.
create table campaign_code (
    recipient_id uuid        primary key references campaign_recipient (id),
    code         bytea       not null,
    expires_at   timestamptz not null,
    attempts     integer     not null check (attempts between 0 and 5)
);
