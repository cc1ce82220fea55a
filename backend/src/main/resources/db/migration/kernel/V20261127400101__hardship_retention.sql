insert into retention_rule (code, keep_days, citation, reason_zh, reason_en)
values
    ('HARDSHIP_FILE', 3653, '困难职工档案管理（湖南，转载）；个人信息保护法 第十九条',
     '困难职工档案在脱困后至少保管十年，供复核和审计；期满删除家庭情况、材料和各步理由，只留办理过程。',
     'Hardship files are kept ten years after the exit, for review and audit; then the household, its documents and the reasons are removed and only the course of the procedure remains.'),
    ('HARDSHIP_REFUSED', 1096, '个人信息保护法 第十九条、第六十九条',
     '未予认定或本人撤回的申请保留三年，与民事诉讼时效一致，之后删除。',
     'Applications that were refused or withdrawn are kept three years, as long as claims can be brought, and then removed.');
