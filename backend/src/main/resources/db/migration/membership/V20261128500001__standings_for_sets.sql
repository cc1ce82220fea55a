-- Standings as work on many members at once joins them: what the reader's own row-level security shows of the table.
create view member_standing with (security_invoker = true) as
select m.person_id, m.root_id, m.union_id, m.l1, m.l2, m.l3, m.l4, m.l5, m.l6, m.member_no, m.status, m.period,
       coalesce(m.admitted_on, lower(m.period)) as joined_on
  from membership m;
grant select on member_standing to unionhome_app;
