-- The bare statements of a deduction list from a ready table: payments, the months they pay, and what is left of each.
insert into dues_payment (id, root_id, union_id, l1, l2, l3, l4, l5, l6, person_id, payer, payer_no, method, paid_on, amount,
                          allocated, natural_key, recorded_by, recorder_name, recorded_at)
select d.id, m.root_id, m.union_id, m.l1, m.l2, m.l3, m.l4, m.l5, m.l6, m.person_id, m.name, m.member_no, 'PAYROLL',
       '2026-10-20', d.amount, d.amount, d.id::text, 'bench', 'bench', now()
  from deduction d
  join membership m on m.member_no = d.member_no;
insert into dues_allocation (payment_id, month, person_id, amount)
select p.id, o.month, o.person_id, p.amount
  from deduction d
  join dues_payment p on p.id = d.id
  join dues_obligation o on o.month = '2026-10-01' and o.person_id = p.person_id;
update dues_obligation o
   set paid = p.amount
  from deduction d
  join dues_payment p on p.id = d.id
 where o.month = '2026-10-01' and o.person_id = p.person_id;
