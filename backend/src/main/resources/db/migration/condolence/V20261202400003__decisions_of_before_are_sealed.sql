-- Decisions where a rule asks for an operation are encrypted since the rule was known; those from before tell of it in plain
-- text. Every decision of before is looked at once by housekeeping, which can decrypt and encrypt what a migration cannot.
alter table condolence_visit add column seal_due boolean not null default true;
alter table condolence_visit alter column seal_due set default false;
alter table condolence_visit_edition add column seal_due boolean not null default true;
alter table condolence_visit_edition alter column seal_due set default false;
comment on column condolence_visit.seal_due is 'Kept before decisions that tell of health were encrypted, and not looked at yet.';
create index condolence_visit_seal_due on condolence_visit (id) where seal_due;
create index condolence_visit_edition_seal_due on condolence_visit_edition (visit_id, edition) where seal_due;

-- Whoever writes the row back as she read it does not bring the plain text back.
create function condolence_visit_stays_sealed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    new.decision := old.decision;
    return new;
end $$;
revoke all on function condolence_visit_stays_sealed() from public;
create trigger condolence_visit_stays_sealed before update on condolence_visit
    for each row when (jsonb_exists(old.decision, 'sealed') and new.edition = old.edition and not new.seal_due)
    execute function condolence_visit_stays_sealed();

create policy housekeeping_looks on condolence_visit for select
    using ((select app_subject()) = 'system:housekeeping');
create policy housekeeping_seals on condolence_visit for update
    using ((select app_subject()) = 'system:housekeeping' and seal_due)
    with check ((select app_subject()) = 'system:housekeeping' and not seal_due);
create policy housekeeping_looks on condolence_visit_edition for select
    using ((select app_subject()) = 'system:housekeeping');
create policy housekeeping_seals on condolence_visit_edition for update
    using ((select app_subject()) = 'system:housekeeping' and seal_due)
    with check ((select app_subject()) = 'system:housekeeping' and not seal_due);
grant update (seal_due) on condolence_visit to unionhome_app;
grant update (decision, seal_due) on condolence_visit_edition to unionhome_app;
