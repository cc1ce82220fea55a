-- Publishing somebody's hardship needs her separate consent.
insert into consent_purpose (code, version, rank, valid, citation, name_zh, name_en, text_zh, text_en, keep_zh, keep_en)
values
    ('HARDSHIP_NOTICE', 1, 6, '[2026-01-01,)', '个人信息保护法 第二十五条',
     '困难职工公示', 'Public notice of hardship',
     '工会在认定困难职工前，在本级工会公示栏公示不少于五个工作日：只写隐去中间字的姓名、单位、困难类别和受理异议的联系方式，不写身份证号、病情、银行卡和孩子的姓名。',
     'Before the union recognises a worker in hardship, it hangs a notice on its board for at least five working days: a masked name, the unit, the category and where to object; no identity number, illness, bank card or child’s name.',
     '公示期满当天自动撤下。撤回后立即撤下，认定程序随之停止。',
     'It disappears by itself when its time is over. After withdrawal it is taken down at once and the procedure stops.');
