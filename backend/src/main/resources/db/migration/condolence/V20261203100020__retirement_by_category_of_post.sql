-- While nobody knows the category of a woman's post her to-do stands on the later day, and says which day it would be if
-- the post is a worker's.
alter table care_todo add column if_worker_on date;
alter table care_todo add constraint if_worker_only_of_retirements
    check (if_worker_on is null or kind = 'RETIREMENT');
grant update (event_on, if_worker_on) on care_todo to unionhome_app;

update retirement_rule
   set ruling_zh = '原五十五周岁的女职工（管理、技术岗位）每四个月延迟一个月，逐步延迟至五十八周岁。档案没有登记岗位类别时按此推算，并在待办上注明如为工人岗位的退休日。'
 where category = 'FEMALE_CADRE';
update retirement_rule
   set ruling_zh = '原五十周岁的女职工（工人岗位）每二个月延迟一个月，逐步延迟至五十五周岁。'
 where category = 'FEMALE_WORKER';
