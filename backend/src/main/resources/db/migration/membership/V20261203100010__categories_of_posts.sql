-- Whether somebody holds a managerial or professional post or a worker's: the age at which a woman retires follows from
-- it (国发〔1978〕104号; decision of the NPC Standing Committee of 13 September 2024). Nothing while nobody knows it.
alter table person
    add column post_category text check (post_category in ('CADRE', 'WORKER'));

alter table profile_field drop constraint profile_field_code_check;
alter table profile_field add constraint profile_field_code_check
    check (code in ('NAME', 'SEX', 'BIRTH_DATE', 'ID_NUMBER', 'PHONE', 'EMPLOYEE_NO', 'POST', 'POST_CATEGORY'));
insert into profile_field (code, rank, mode, needs_evidence, reason_zh, reason_en)
values ('POST_CATEGORY', 8, 'BY_REQUEST', false,
        '女职工的退休年龄与岗位类别有关，由工会向单位核实。',
        'A woman’s age of retirement follows from it; the union asks the employer.');
