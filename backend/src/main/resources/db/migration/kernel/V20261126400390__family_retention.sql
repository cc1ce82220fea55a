insert into retention_rule (code, keep_days, citation, reason_zh, reason_en)
values
    ('FAMILY', 30, '个人信息保护法 第十九条、第四十七条',
     '家属信息只为写明的用途保存。用途结束（孩子超过托管年龄、助学一年未确认、会员离会）三十天后删除，三十天内可以重新确认。',
     'What is known of family members serves the purposes named. Thirty days after a purpose ends (the child is too old for childcare, schooling aid was not confirmed for a year, the member has left) it is removed; until then it can be confirmed again.');
