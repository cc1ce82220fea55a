-- The bare statements of a roster: as many new people as asked, with all keys and indexes in place.
insert into person (id, root_id, name, name_pinyin, name_initials, sex, birth_date,
                    id_number, id_number_index, phone, phone_index)
select id, root_id, name, name_pinyin, name_initials, sex, birth_date, id_number, id_number_index, phone, phone_index
  from newcomer;
insert into membership (id, person_id, root_id, union_id, l1, l2, l3, l4, l5, status, member_no, employee_no, post, period)
select n.membership_id, n.id, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, 'ACTIVE', n.member_no, n.employee_no, '科员',
       daterange('2026-11-01', null)
  from newcomer n join union_node u on u.id = n.union_id;
