-- An appeal is withdrawn by whoever made it, or by an officer on her behalf who says why. She may appeal again while there is
-- time for it.
alter table aid_appeal
    add column withdrawn_by text,
    add column withdrawn_at timestamptz,
    add column withdrawn_reason bytea;
alter table aid_appeal drop constraint aid_appeal_status_check;
alter table aid_appeal add constraint aid_appeal_status_check
    check (status in ('OPEN', 'UPHELD', 'DISMISSED', 'WITHDRAWN'));
do $$
declare
    named text;
begin
    select c.conname into strict named
      from pg_constraint c
     where c.conrelid = 'aid_appeal'::regclass and c.contype = 'c'
       and pg_get_constraintdef(c.oid) like '%status = ''OPEN''%decided_at IS NULL%';
    execute format('alter table aid_appeal drop constraint %I', named);
end $$;
alter table aid_appeal add constraint aid_appeal_answered check ((status in ('UPHELD', 'DISMISSED')) = (decided_at is not null));
alter table aid_appeal add constraint aid_appeal_taken_back
    check ((status = 'WITHDRAWN') = (withdrawn_at is not null) and (withdrawn_at is null) = (withdrawn_by is null));
alter table aid_appeal drop constraint aid_appeal_case_id_key;
alter table aid_appeal drop constraint aid_appeal_step_id_key;
create unique index aid_appeal_once_for_a_case on aid_appeal (case_id) where status <> 'WITHDRAWN';
create unique index aid_appeal_once_for_a_step on aid_appeal (step_id) where status <> 'WITHDRAWN';
create index aid_appeal_case on aid_appeal (case_id);
create index aid_appeal_step on aid_appeal (step_id);
create policy withdraw_ones_own on aid_appeal for update
    using (person_id = any ((select app_persons())::uuid[]) and status = 'OPEN')
    with check (person_id = any ((select app_persons())::uuid[]) and status = 'WITHDRAWN');
grant update (withdrawn_by, withdrawn_at, withdrawn_reason) on aid_appeal to unionhome_app;
