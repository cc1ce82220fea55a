-- A visit may be corrected. What it said before is kept as an edition by the database itself, so that no way of changing
-- it can forget one; member, occasion, number and recorder never change, and a reversed visit keeps what it says.
alter table condolence_visit
    add column edition     smallint    not null default 1 check (edition >= 1),
    add column edited_by   text,
    add column editor_name text,
    add column edited_at   timestamptz,
    add constraint condolence_visit_edited
        check ((edition = 1) = (edited_by is null) and (edited_by is null) = (editor_name is null)
               and (edited_by is null) = (edited_at is null));

create table condolence_visit_edition (
    visit_id      uuid          not null references condolence_visit (id),
    edition       smallint      not null,
    root_id       uuid          not null,
    occurred_on   date          not null,
    visited_on    date          not null,
    visitors      text[]        not null,
    form          text          not null,
    amount        numeric(18,2) not null,
    relation      text,
    relative_name bytea,
    note          bytea,
    decision      jsonb         not null,
    author        text          not null,
    author_name   text          not null,
    said_at       timestamptz   not null,
    primary key (visit_id, edition)
);

create function condolence_visit_kept() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if (new.occurred_on, new.visited_on, new.visitors, new.form, new.amount, new.relation, new.relative_name, new.note)
       is not distinct from
       (old.occurred_on, old.visited_on, old.visitors, old.form, old.amount, old.relation, old.relative_name, old.note)
       and new.edition = old.edition then
        return new;
    end if;
    if old.status <> 'RECORDED' or new.status <> 'RECORDED' or new.edition <> old.edition + 1
       or new.edited_by is distinct from app_subject() then
        raise exception 'a visit is corrected by whoever acts, an edition at a time, while it is in force'
            using errcode = 'check_violation';
    end if;
    insert into condolence_visit_edition (visit_id, edition, root_id, occurred_on, visited_on, visitors, form, amount,
                                          relation, relative_name, note, decision, author, author_name, said_at)
    values (old.id, old.edition, old.root_id, old.occurred_on, old.visited_on, old.visitors, old.form, old.amount,
            old.relation, old.relative_name, old.note, old.decision, coalesce(old.edited_by, old.recorded_by),
            coalesce(old.editor_name, old.recorder_name), coalesce(old.edited_at, old.recorded_at));
    return new;
end $$;
create trigger condolence_visit_kept before update on condolence_visit
    for each row execute function condolence_visit_kept();

alter table condolence_visit_edition enable row level security;
create policy as_the_visit on condolence_visit_edition for select
    using (exists (select 1 from condolence_visit v where v.id = condolence_visit_edition.visit_id));
grant select on condolence_visit_edition to unionhome_app;
grant update (occurred_on, visited_on, visitors, form, amount, relation, relative_name, relative_index,
              family_member_id, occurrence_key, note, decision, edition, edited_by, editor_name, edited_at)
    on condolence_visit to unionhome_app;
