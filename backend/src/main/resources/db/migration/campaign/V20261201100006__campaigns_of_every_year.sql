-- A campaign of every year is begun from the one before: its units, amounts and whom a roster is for; nobody by name.
alter table campaign add column begun_from uuid references campaign (id);
create index campaign_begun_from on campaign (begun_from) where begun_from is not null;
create unique index campaign_begun_once on campaign (begun_from, year)
    where begun_from is not null and status <> 'CANCELLED';
grant update (begun_from) on campaign to unionhome_app;

-- Whom the roster of a batch was filled with as a whole.
alter table campaign_batch
    add column audience_everybody boolean not null default false,
    add column audience_segment   uuid,
    add column audience_retained  boolean not null default false,
    add constraint campaign_batch_one_audience check (not audience_everybody or audience_segment is null);
grant update (audience_everybody, audience_segment, audience_retained) on campaign_batch to unionhome_app;

-- Numbered as everything else; the sequences go on.
create or replace function campaign_placed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    select u.root_id into strict new.root_id from union_node u where u.id = new.union_id;
    perform pg_advisory_xact_lock_shared(hashtextextended('tree|' || new.root_id, 0));
    select u.l1, u.l2, u.l3, u.l4, u.l5, u.l6
      into strict new.l1, new.l2, new.l3, new.l4, new.l5, new.l6
      from union_node u
     where u.id = new.union_id;
    new.campaign_no := series_next('campaign_no', new.root_id, new.year, 'HD', 4);
    return new;
end $$;
