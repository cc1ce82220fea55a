-- Families with a file of hardship in force are followed up as well, and an illness or a death under the names of other
-- documents is one too. A congratulation ends no waiting.
update care_todo_rule
   set occasions = '{SPECIAL_HARDSHIP,BEREAVEMENT,HOSPITALIZATION,SERIOUS_ILLNESS,PARENT_DEATH,SPOUSE_CHILD_DEATH}',
       ruling_zh = '困难职工档案在册的家庭，以及曾因困难、疾病或亲人去世看望过的家庭，超过一年没有再去的，提醒走访；入户走访、回访和送温暖都算去过，祝贺不算。天数由各工会自定。',
       ruling_en = 'Families with a hardship file in force, and those visited for hardship, illness or a death, are visited again when a year went by; home visits, follow-ups and gifts in winter count, congratulations do not. Each union sets its own number of days.'
 where kind = 'FOLLOW_UP';

create or replace function care_todo_done_by_visit() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform t.id from care_todo t
      where t.person_id = new.person_id and t.status = 'OPEN'
      order by t.id
        for update;
    insert into care_todo_tick (todo_id, item, done_by, done_name, done_at, visit_id)
    select t.id, c.item, new.recorded_by, new.recorder_name, new.recorded_at, new.id
      from care_todo t
      join care_checklist_item c on c.kind = t.kind and c.by_visit
     where t.person_id = new.person_id and t.status = 'OPEN' and t.kind = new.occasion
       and t.event_on between new.occurred_on - 31 and new.occurred_on + 31
        on conflict (todo_id, item) do nothing;
    update care_todo t
       set version = version + 1
     where exists (select 1 from care_todo_tick k where k.todo_id = t.id and k.visit_id = new.id);
    update care_todo t
       set status = 'DONE', visit_id = new.id, done_by = new.recorded_by, done_name = new.recorder_name,
           done_at = new.recorded_at, version = version + 1
     where t.person_id = new.person_id and t.status = 'OPEN'
       and not exists (select 1 from care_checklist_item c where c.kind = t.kind)
       and (t.kind = 'FOLLOW_UP' and new.visited_on > t.event_on
                and exists (select 1 from care_todo_rule r where r.kind = t.kind and new.occasion = any (r.occasions))
            or t.kind = new.occasion and t.event_on between new.occurred_on - 31 and new.occurred_on + 31);
    return null;
end $$;
