insert into retention_rule (code, keep_days, citation, reason_zh, reason_en)
values
    ('TOUR_FAMILY', 366, '个人信息保护法 第十九条、第四十七条',
     '随行家属的姓名、合同和缴费只为本次出行和结算核对保存，出发一年后删除。',
     'Names, contracts and payments of family who come along on a tour serve that tour and the check of its settlement; a year after it left they are removed.');
