-- What a union owes the one above it for a month is due in parts where months of some employers were put off. In time is
-- what had arrived of each part by its day; due next is the first part that has not arrived in full.
create or replace view remittance_account with (security_invoker = true) as
select owed.debtor_id, owed.upper_id, owed.month, owed.owed, owed.passed_on,
       coalesce(due.next_day, owed.last_day) as remit_by,
       sent.remitted, owed.owed - greatest(coalesce(due.late, 0), 0) as in_time, sent.under_way, sent.booked_on
  from (select d.debtor_id, d.upper_id, d.month, sum(d.owed) as owed, sum(d.passed_on) as passed_on,
               max(d.remit_by) as last_day, array_agg(d.remit_by order by d.remit_by) as days,
               array_agg(d.owed order by d.remit_by) as parts
          from (select p.debtor_id, p.upper_id, c.month, c.remit_by, sum(p.onward) as owed,
                       sum(coalesce(next.onward, 0)) as passed_on
                  from contribution c
                  join contribution_part p on p.contribution_id = c.id and p.upper_id <> p.debtor_id
                  left join contribution_part next
                    on next.contribution_id = p.contribution_id and next.position = p.position + 1
                 where c.superseded_by is null
                 group by p.debtor_id, p.upper_id, c.month, c.remit_by) d
         group by d.debtor_id, d.upper_id, d.month) owed
 cross join lateral (
       select coalesce(sum(l.amount) filter (where r.status = 'CONFIRMED'), 0) as remitted,
              coalesce(sum(l.amount) filter (where r.status in ('PROPOSED', 'PAID')), 0) as under_way,
              coalesce(sum(l.passed_on) filter (where r.status = 'CONFIRMED'), 0) as booked_on
         from remittance r
         join remittance_line l on l.remittance_id = r.id
        where r.debtor_id = owed.debtor_id and r.upper_id = owed.upper_id and r.direction = 'UPWARD'
          and l.month = owed.month) sent
 cross join lateral (
       select min(part.day) filter (where part.until_then > sent.remitted) as next_day,
              max(part.until_then - arrived.amount) as late
         from (select t.day, sum(t.amount) over (order by t.day) as until_then
                 from unnest(owed.days, owed.parts) as t(day, amount)) part
        cross join lateral (
              select coalesce(sum(l.amount), 0) as amount
                from remittance r
                join remittance_line l on l.remittance_id = r.id
               where r.debtor_id = owed.debtor_id and r.upper_id = owed.upper_id and r.direction = 'UPWARD'
                 and l.month = owed.month and r.status = 'CONFIRMED' and r.paid_on <= part.day) arrived) due;
