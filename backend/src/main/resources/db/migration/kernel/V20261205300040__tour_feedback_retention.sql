insert into retention_rule (code, keep_days, citation, reason_zh, reason_en)
values
    ('TOUR_FEEDBACK', 366, '个人信息保护法 第十九条、第四十七条',
     '疗休养评价出发一年后与本人脱离：删除是谁评价的和写的话，只留分数用于统计。',
     'A year after a tour left, its ratings are parted from who gave them: who it was and what she wrote are removed, and the score alone stays for statistics.');
