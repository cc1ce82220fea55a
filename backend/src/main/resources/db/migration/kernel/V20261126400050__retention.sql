-- How long what is kept no longer than needed is kept, and why. Data, not code: another period is a row with its reason.
create table retention_rule (
    code      text    primary key,
    keep_days integer not null check (keep_days > 0),
    citation  text    not null,
    reason_zh text    not null,
    reason_en text    not null
);
insert into retention_rule (code, keep_days, citation, reason_zh, reason_en)
values
    ('PROFILE_EVIDENCE', 30, '个人信息保护法 第十九条、第四十七条',
     '证明材料只为核对一次更正。办结后保留三十天，供会员提出异议、重新核对；之后删除，只保留更正的内容、经办人和时间。',
     'Evidence serves to check one correction. It stays thirty days after the decision, so that the member can object and it can be checked again; then it is removed, and only what was corrected, by whom and when remains.');
alter table retention_rule enable row level security;
create policy everybody on retention_rule for select using (true);
grant select on retention_rule to unionhome_app;
