-- Answers already given to a key, kept 31 days; written in the transaction of the effect.
create table idempotency_record (
    subject     text        not null,
    key         text        not null,
    fingerprint bytea       not null,
    union_id    uuid,
    answer      jsonb       not null,
    created_at  timestamptz not null default now(),
    primary key (subject, key)
);
create index idempotency_record_age on idempotency_record (created_at);
alter table idempotency_record enable row level security;
create policy own on idempotency_record
    using (subject = (select app_subject()) or (select app_subject()) = 'system:housekeeping')
    with check (subject = (select app_subject()));
grant select, insert, delete on idempotency_record to unionhome_app;
