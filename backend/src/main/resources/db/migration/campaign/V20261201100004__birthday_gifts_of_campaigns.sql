-- What a birthday campaign hands out is the gift of that birthday: its receipt ticks the gift on the member's to-do, one
-- that is brought back ticks it off, and a to-do that is found later knows it from the beginning.
alter table care_todo_tick add column gift_id uuid references campaign_receipt (id);
create index care_todo_tick_gift on care_todo_tick (gift_id) where gift_id is not null;

create function campaign_receipt_ticks_todo() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    ticked integer;
begin
    perform t.id
      from campaign_recipient r
      join campaign c on c.id = r.campaign_id and c.kind = 'BIRTHDAY'
      join care_todo t on t.person_id = r.person_id and t.kind = 'BIRTHDAY' and extract(year from t.event_on) = c.year
     where r.id = new.recipient_id
     order by t.id
       for update of t;
    if not found then
        return null;
    end if;
    update care_todo t
       set version = version + 1
     where exists (select 1 from care_todo_tick k where k.todo_id = t.id and k.gift_id = new.id);
    delete from care_todo_tick where gift_id = new.id;
    if new.returned_at is not null then
        return null;
    end if;
    insert into care_todo_tick (todo_id, item, done_by, done_name, done_at, gift_id)
    select t.id, i.item, new.handed_by, new.handed_by_name, new.received_at, new.id
      from campaign_recipient r
      join campaign c on c.id = r.campaign_id and c.kind = 'BIRTHDAY'
      join care_todo t on t.person_id = r.person_id and t.kind = 'BIRTHDAY' and extract(year from t.event_on) = c.year
      join care_checklist_item i on i.kind = t.kind and i.by_visit
     where r.id = new.recipient_id
        on conflict (todo_id, item) do nothing;
    get diagnostics ticked = row_count;
    if ticked > 0 then
        update care_todo t
           set version = version + 1
         where exists (select 1 from care_todo_tick k where k.todo_id = t.id and k.gift_id = new.id);
    end if;
    return null;
end $$;
create trigger campaign_receipt_ticks_todo after insert or update of returned_at on campaign_receipt
    for each row execute function campaign_receipt_ticks_todo();

create function care_todo_knows_gift() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into care_todo_tick (todo_id, item, done_by, done_name, done_at, gift_id)
    select new.id, i.item, g.handed_by, g.handed_by_name, g.received_at, g.id
      from care_checklist_item i
     cross join lateral (select p.*
                           from campaign_recipient r
                           join campaign c on c.id = r.campaign_id and c.kind = 'BIRTHDAY'
                                          and c.year = extract(year from new.event_on)
                           join campaign_receipt p on p.recipient_id = r.id and p.returned_at is null
                          where r.person_id = new.person_id
                          order by p.id
                          limit 1) g
     where i.kind = new.kind and i.by_visit
        on conflict (todo_id, item) do nothing;
    return null;
end $$;
create trigger care_todo_knows_gift after insert on care_todo
    for each row when (new.kind = 'BIRTHDAY' and new.person_id is not null) execute function care_todo_knows_gift();
revoke all on function campaign_receipt_ticks_todo(), care_todo_knows_gift() from public;
