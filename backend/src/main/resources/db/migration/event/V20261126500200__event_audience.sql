-- For whom an activity is: the rule of a segment as it was when the activity was published. Members are judged by it as
-- they are at the moment of joining.
alter table event
    add column segment_id        uuid,
    add column audience_union_id uuid references union_node (id),
    add column audience_name     text,
    add column audience_rule     jsonb,
    add constraint whole_audience check (num_nonnulls(segment_id, audience_union_id, audience_name, audience_rule) in (0, 4));
create index event_audience_union on event (audience_union_id) where audience_union_id is not null;
grant insert (segment_id, audience_union_id, audience_name, audience_rule),
      update (segment_id, audience_union_id, audience_name, audience_rule) on event to unionhome_app;
