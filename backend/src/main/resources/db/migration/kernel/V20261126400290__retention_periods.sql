insert into retention_rule (code, keep_days, citation, reason_zh, reason_en)
values
    ('MY_DATA', 7, '个人信息保护法 第十九条、第四十五条',
     '应本人请求制作的全部数据文件只为一次取走。保留七天供下载，到期删除，需要时可以再次制作。',
     'The file with all data is made at the person’s request, to be fetched once. It is kept seven days and then removed; it can be made again at any time.'),
    ('CONSENT', 1096, '个人信息保护法 第十四条、第六十九条；网络数据安全管理条例 第十二条',
     '处理者须能证明取得过同意。授权撤回后保留三年，与民事诉讼时效一致，之后删除；有效的授权一直保留。',
     'The union has to be able to prove that there was a consent. A withdrawn one is kept three years, as long as claims can be brought, and then removed; one in force stays.'),
    ('MEMBER_READ', 1096, '个人信息保护法 第四十四条、第五十一条、第六十九条；网络安全法 第二十一条',
     '查看记录让会员知道谁看过自己的资料，也用于追究责任。法定至少六个月；保留三年，与民事诉讼时效一致，之后删除。',
     'The lines tell a member who read her file, and who is answerable. The law asks for at least six months; they are kept three years, as long as claims can be brought, and then removed.');
