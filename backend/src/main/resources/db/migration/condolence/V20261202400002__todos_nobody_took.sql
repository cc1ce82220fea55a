-- A to-do that nobody took is given to somebody: to the group leader of the member's union, else to the officer with the
-- fewest open ones, after so many working days. Whether, after how many and who is asked first is set by each union.
alter table care_todo_rule
    add column wait_days   integer check (wait_days between 1 and 60),
    add column first_asked text    check (first_asked in ('GROUP_LEADER', 'FEWEST_OPEN'));
insert into care_todo_rule (kind, citation, confidence, ruling_zh, ruling_en, wait_days, first_asked)
values
    ('ASSIGNMENT', '温直工〔2019〕7号 四（二）', 'DESIGN',
     '文件没有写无人认领的走访慰问由谁去办；默认满三个工作日仍无人认领的，先交给会员所在工会的小组长，没有小组长的交给手上待办最少的干部，各工会可以自定。',
     'The document does not say who goes when nobody offers; after three working days the group leader of the member''s union is given it, without one the officer with the fewest open to-dos; each union may set it otherwise.',
     3, 'GROUP_LEADER');
alter table care_todo_setting
    add column wait_days   integer check (wait_days between 1 and 60),
    add column first_asked text    check (first_asked in ('GROUP_LEADER', 'FEWEST_OPEN'));

alter table care_todo
    add column free_since  date,
    add column given_by    text     check (given_by in ('GROUP_LEADER', 'FEWEST_OPEN')),
    add column given_on    date,
    add column given_after smallint check (given_after between 1 and 60),
    add constraint care_todo_given_by_rule
        check (num_nonnulls(given_by, given_on, given_after) in (0, 3) and (given_by is null or assignee is not null));
comment on column care_todo.free_since is 'When it was given back to all, so that it waits anew.';
comment on column care_todo.given_by is 'By which part of the rule it was assigned; absent where somebody assigned it.';
create index care_todo_untaken on care_todo (root_id, id) where status = 'OPEN' and assignee is null;
grant update (free_since, given_by, given_on, given_after) on care_todo to unionhome_app;
