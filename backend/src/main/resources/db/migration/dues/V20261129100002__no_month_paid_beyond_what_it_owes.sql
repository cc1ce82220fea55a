-- Money that was matched to a month which owes less by now, or owes to another union, is free again: the newest first.
grant update (amount), delete on dues_allocation to unionhome_app;
with kept as (
    select a.payment_id, a.month, a.person_id, a.amount,
           case when p.union_id <> o.union_id then a.amount
                else least(a.amount, greatest(
                         sum(a.amount) over (partition by a.person_id, a.month
                                                 order by p.union_id <> o.union_id, p.paid_on, p.id) - o.amount, 0))
           end as released
      from dues_obligation o
      join dues_allocation a on a.person_id = o.person_id and a.month = o.month
      join dues_payment p on p.id = a.payment_id),
emptied as (
    delete from dues_allocation a using kept k
     where a.payment_id = k.payment_id and a.month = k.month and a.person_id = k.person_id and k.released = k.amount),
lessened as (
    update dues_allocation a
       set amount = a.amount - k.released
      from kept k
     where a.payment_id = k.payment_id and a.month = k.month and a.person_id = k.person_id
       and k.released > 0 and k.released < k.amount),
unpaid as (
    update dues_obligation o
       set paid = s.amount
      from (select month, person_id, sum(amount - released) as amount from kept group by month, person_id) s
     where o.month = s.month and o.person_id = s.person_id and o.paid <> s.amount)
update dues_payment p
   set allocated = p.allocated - s.amount, version = p.version + 1
  from (select payment_id, sum(released) as amount from kept where released > 0 group by payment_id) s
 where p.id = s.payment_id;
delete from dues_obligation where basis = 'NOT_OWED' and paid = 0;

alter table dues_obligation add constraint dues_obligation_not_overpaid check (paid <= amount);
