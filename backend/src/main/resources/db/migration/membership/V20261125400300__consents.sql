-- Purposes that need a member's separate consent (个人信息保护法 arts. 25, 28, 29, 31). Data, not code: a new purpose or a new
-- wording is a row. A changed wording is a new version; whoever agreed to the earlier one is asked again.
create table consent_purpose (
    code     text     not null,
    version  integer  not null check (version > 0),
    rank     smallint not null,
    valid    daterange not null check (not isempty(valid)),
    citation text     not null,
    name_zh  text     not null,
    name_en  text     not null,
    text_zh  text     not null,
    text_en  text     not null,
    keep_zh  text     not null,
    keep_en  text     not null,
    primary key (code, version),
    constraint one_wording_at_a_time exclude using gist (code with =, valid with &&)
);
insert into consent_purpose (code, version, rank, valid, citation, name_zh, name_en, text_zh, text_en, keep_zh, keep_en)
values
    ('HEALTH', 1, 1, '[2026-01-01,)', '个人信息保护法 第二十八条、第二十九条',
     '健康信息', 'Health information',
     '工会在办理住院慰问、大病救助、医疗互助和疗休养时，使用您提供的病情、住院和体检信息。只有经办人和审批人能看到。',
     'For visits in hospital, aid in serious illness, medical mutual aid and recuperation the union uses what you tell about illness, hospital stays and check-ups. Only those who handle and approve your case see it.',
     '随业务档案保存。撤回后不再收集和使用，已经办结的事项不受影响。',
     'Kept with the file of the case. After withdrawal nothing more is collected or used; what was concluded stays.'),
    ('FINANCIAL_ACCOUNT', 1, 2, '[2026-01-01,)', '个人信息保护法 第二十八条、第二十九条',
     '银行账户', 'Bank account',
     '工会向您发放慰问金、救助金、互助金时，使用您的银行账户付款。',
     'To pay you care money, aid grants and mutual-aid benefits the union uses your bank account.',
     '付款凭证按会计档案保存。撤回后不再向该账户付款。',
     'Payment records are kept as accounting files. After withdrawal nothing more is paid into the account.'),
    ('MINOR_CHILD', 1, 3, '[2026-01-01,)', '个人信息保护法 第二十八条、第三十一条',
     '未满十四周岁子女的信息', 'Children under 14',
     '您作为监护人，同意工会在爱心托班、助学和六一慰问中使用孩子的姓名、出生年份和就读学校。',
     'As guardian you agree that the union uses the child’s name, year of birth and school for childcare classes, schooling aid and Children’s Day.',
     '孩子年满十四周岁或服务结束后停止使用。撤回后删除尚未用于办结事项的信息。',
     'Use ends when the child is 14 or the service is over. After withdrawal, what no concluded case needs is removed.'),
    ('PUBLICITY_PHOTO', 1, 4, '[2026-01-01,)', '个人信息保护法 第二十五条、第二十六条',
     '照片用于宣传', 'Photos in publicity',
     '工会可以在工会之窗、简报和宣传栏中使用活动现场包含您的照片和姓名。',
     'The union may use photos of activities that show you, with your name, in its news, bulletins and notice boards.',
     '撤回后不再使用，并从网上撤下已发布的照片；印刷品无法收回。',
     'After withdrawal they are no longer used and are taken down online; what was printed cannot be called back.'),
    ('STEP_DATA', 1, 5, '[2026-01-01,)', '个人信息保护法 第二十八条、第二十九条',
     '健步走步数', 'Step counts',
     '参加健步走活动期间，工会使用您每天的步数计算个人和团队成绩，不收集位置和轨迹。',
     'During a walking challenge the union uses your daily step counts for your own and your team’s result; no places or tracks are collected.',
     '活动结束后六个月内删除每日步数，只保留成绩。撤回即退出步数统计。',
     'Daily counts are removed within six months after the challenge, the result stays. Withdrawal leaves the count.');

-- A decision of a member, dated; the record of it outlives the withdrawal (at least three years: 网络数据安全管理条例).
create table consent (
    id           uuid        primary key,
    person_id    uuid        not null references person (id),
    purpose      text        not null,
    version      integer     not null,
    given_at     timestamptz not null,
    withdrawn_at timestamptz check (withdrawn_at >= given_at),
    foreign key (purpose, version) references consent_purpose (code, version)
);
create unique index consent_in_force_once on consent (person_id, purpose) where withdrawn_at is null;
create index consent_person on consent (person_id, given_at);
create index consent_wording on consent (purpose, version);

alter table consent_purpose enable row level security;
create policy everybody on consent_purpose for select using (true);
alter table consent enable row level security;
create policy own on consent for select using (person_id = any ((select app_persons())::uuid[]));
create policy give_oneself on consent for insert
    with check (person_id = any ((select app_persons())::uuid[]) and withdrawn_at is null);
create policy withdraw_oneself on consent for update
    using (person_id = any ((select app_persons())::uuid[]) and withdrawn_at is null)
    with check (person_id = any ((select app_persons())::uuid[]) and withdrawn_at is not null);
grant select on consent_purpose to unionhome_app;
grant select, insert on consent to unionhome_app;
grant update (withdrawn_at) on consent to unionhome_app;

-- Officers and features learn whether, and nothing else: of the person herself, or of somebody in the caller's scope.
create function consents_in_force(asked uuid) returns setof text
    language sql stable security definer set search_path = public, pg_temp as $$
    select c.purpose
      from consent c
     where c.person_id = asked and c.withdrawn_at is null
       and (asked = any (app_persons())
            or exists (select 1
                         from membership m
                        where m.person_id = asked
                          and (   m.l1 = any (app_tops()) or m.l2 = any (app_tops()) or m.l3 = any (app_tops())
                               or m.l4 = any (app_tops()) or m.l5 = any (app_tops()) or m.l6 = any (app_tops()))))
$$;
revoke all on function consents_in_force(uuid) from public;
grant execute on function consents_in_force(uuid) to unionhome_app;
