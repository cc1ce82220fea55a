-- What is told of somebody's health is encrypted; a keyed index bound to the person tells one illness of hers from another
-- without saying which. Where only one of two parents may be given something, the child stands once for the basic union.
alter table condolence_visit
    add column health        bytea,
    add column illness_index text,
    add column child_key     text;
create unique index condolence_visit_one_parent on condolence_visit (occasion, child_key)
    where status = 'RECORDED' and child_key is not null;
create index condolence_visit_child on condolence_visit (relative_index, occasion) where relative_index is not null;
alter table condolence_visit_edition add column health bytea;
grant update (health, illness_index, child_key) on condolence_visit to unionhome_app;

create or replace function condolence_visit_kept() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if (new.occurred_on, new.visited_on, new.visitors, new.form, new.amount, new.relation, new.relative_name, new.note,
        new.health)
       is not distinct from
       (old.occurred_on, old.visited_on, old.visitors, old.form, old.amount, old.relation, old.relative_name, old.note,
        old.health)
       and new.edition = old.edition then
        return new;
    end if;
    if old.status <> 'RECORDED' or new.status <> 'RECORDED' or new.edition <> old.edition + 1
       or new.edited_by is distinct from app_subject() then
        raise exception 'a visit is corrected by whoever acts, an edition at a time, while it is in force'
            using errcode = 'check_violation';
    end if;
    insert into condolence_visit_edition (visit_id, edition, root_id, occurred_on, visited_on, visitors, form, amount,
                                          relation, relative_name, note, health, decision, author, author_name, said_at)
    values (old.id, old.edition, old.root_id, old.occurred_on, old.visited_on, old.visitors, old.form, old.amount,
            old.relation, old.relative_name, old.note, old.health, old.decision,
            coalesce(old.edited_by, old.recorded_by), coalesce(old.editor_name, old.recorder_name),
            coalesce(old.edited_at, old.recorded_at));
    return new;
end $$;

-- As before, with the index of the illness.
drop function condolence_earlier(uuid[], text);
create function condolence_earlier(persons uuid[], wanted text)
    returns table (person_id uuid, occurred_on date, relation text, relative_index text, illness_index text)
    language sql stable security definer set search_path = public, pg_temp set enable_seqscan = off as $$
    select v.person_id, v.occurred_on, v.relation, v.relative_index, v.illness_index
      from condolence_visit v
     where v.person_id = any (persons) and v.occasion = wanted and v.status = 'RECORDED'
       and exists (select 1
                     from membership m
                    where m.person_id = v.person_id
                      and (   m.l1 = any (app_tops()) or m.l2 = any (app_tops()) or m.l3 = any (app_tops())
                           or m.l4 = any (app_tops()) or m.l5 = any (app_tops()) or m.l6 = any (app_tops())))
$$;
revoke all on function condolence_earlier(uuid[], text) from public;
grant execute on function condolence_earlier(uuid[], text) to unionhome_app;

-- On which day other members of a union were given something for the same child: the officer of one parent's branch may
-- not see the other's visit, and yet the rule counts both. Says the day, which the caller knows, and nothing else.
create function condolence_of_child(parent uuid, wanted text, giver uuid, born date, child text)
    returns setof date
    language sql stable security definer set search_path = public, pg_temp set enable_seqscan = off as $$
    select v.occurred_on
      from condolence_visit v
     where v.relative_index = child and v.occasion = wanted and v.occurred_on = born and v.status = 'RECORDED'
       and v.person_id <> parent
       and giver in (v.l1, v.l2, v.l3, v.l4, v.l5, v.l6)
       and exists (select 1
                     from membership m
                    where m.person_id = parent and giver in (m.l1, m.l2, m.l3, m.l4, m.l5, m.l6)
                      and (   m.l1 = any (app_tops()) or m.l2 = any (app_tops()) or m.l3 = any (app_tops())
                           or m.l4 = any (app_tops()) or m.l5 = any (app_tops()) or m.l6 = any (app_tops())))
$$;
revoke all on function condolence_of_child(uuid, text, uuid, date, text) from public;
grant execute on function condolence_of_child(uuid, text, uuid, date, text) to unionhome_app;
