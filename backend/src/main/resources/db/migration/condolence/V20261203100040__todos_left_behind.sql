-- A to-do does not stay with an officer whose office ended: it returns to all, and says who had it and since when not.
alter table care_todo
    add column left_name text,
    add column left_on   date,
    add constraint care_todo_left check ((left_name is null) = (left_on is null));
comment on column care_todo.left_name is 'Who had it when her office ended, last of all.';
grant update (left_name, left_on) on care_todo to unionhome_app;
