-- Each reading of a claim is kept: how much was recognised, by whom, when and why. A claim that is checked anew says what it
-- said before.
create table welfare_claim_reading (
    id           uuid          primary key,
    claim_id     uuid          not null references welfare_claim (id),
    treatment_id uuid          not null references welfare_treatment (id),
    recognised   numeric(18,2) not null check (recognised >= 0),
    sealed_note  bytea,
    read_by      text          not null,
    reader_name  text          not null,
    read_at      timestamptz   not null
);
comment on table welfare_claim_reading is 'Never changed and never removed; the latest is what the claim says.';
create index welfare_claim_reading_claim on welfare_claim_reading (claim_id, id);
create index welfare_claim_reading_treatment on welfare_claim_reading (treatment_id);

insert into welfare_claim_reading (id, claim_id, treatment_id, recognised, sealed_note, read_by, reader_name, read_at)
select gen_random_uuid(), c.id, c.treatment_id, c.recognised, c.sealed_note, c.checked_by,
       coalesce((select p.name from person p where p.id = c.checker), c.checked_by), c.checked_at
  from welfare_claim c
 where c.recognised is not null and c.checked_by is not null and c.checked_at is not null;

-- For officers: the member does not see what was noted about her claim.
alter table welfare_claim_reading enable row level security;
create policy with_the_claim on welfare_claim_reading for select
    using (exists (select 1 from welfare_claim c
                    where c.id = welfare_claim_reading.claim_id
                      and c.person_id <> all ((select app_persons())::uuid[])));
create policy read_by_oneself on welfare_claim_reading for insert
    with check (read_by = (select app_subject())
           and exists (select 1 from welfare_claim c
                        where c.id = welfare_claim_reading.claim_id and c.status in ('SUBMITTED', 'CHECKED')
                          and c.person_id <> all ((select app_persons())::uuid[])));
grant select, insert on welfare_claim_reading to unionhome_app;
