-- Long work: taken with skip locked by any instance, safe to start again after a crash.
create table job (
    id          uuid        primary key,
    kind        text        not null,
    status      text        not null check (status in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
    subject_id  uuid,
    owner       text        not null,
    identity    jsonb       not null,
    done        bigint      not null default 0,
    total       bigint,
    unit        text        not null default 'ROWS',
    cancellable boolean     not null,
    cancel_asked boolean    not null default false,
    failure     text,
    attempts    integer     not null default 0,
    lease_until timestamptz,
    created_at  timestamptz not null default now(),
    started_at  timestamptz,
    finished_at timestamptz
);
create index job_waiting on job (created_at) where status in ('QUEUED', 'RUNNING');
create index job_owner on job (owner, id);
alter table job enable row level security;
create policy own on job
    using (owner = (select app_subject()) or (select app_subject()) = 'system:jobs')
    with check (owner = (select app_subject()) or (select app_subject()) = 'system:jobs');
grant select, insert, update on job to unionhome_app;
