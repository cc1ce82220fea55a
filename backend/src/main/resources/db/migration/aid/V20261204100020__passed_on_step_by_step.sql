-- A case is passed on from union to union until somebody may decide it: where it lies is kept, not reckoned.
alter table aid_case add column decides_at uuid references union_node (id);
create index aid_case_decides_at on aid_case (decides_at) where decides_at is not null;
update aid_case c set decides_at = coalesce(u.parent_id, u.id)
  from union_node u where u.id = c.union_id and (c.status = 'REFERRED' or c.passed_on);
grant update (decides_at) on aid_case to unionhome_app;
