-- The name by which a member was listed in a standing: files name members, also those who stand elsewhere by now.
create or replace view member_standing with (security_invoker = true) as
select m.person_id, m.root_id, m.union_id, m.l1, m.l2, m.l3, m.l4, m.l5, m.l6, m.member_no, m.status, m.period,
       coalesce(m.admitted_on, lower(m.period)) as joined_on, m.name
  from membership m;
