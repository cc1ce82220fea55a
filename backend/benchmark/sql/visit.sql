\set n random(1, :last)
with member as (
    select m.person_id, p.name, m.member_no, m.union_id, m.root_id, m.l1, m.l2, m.l3, m.l4, m.l5
      from membership m join person p on p.id = m.person_id
     where m.member_no = 'M' || lpad(:n::text, 8, '0')
       and not exists (select 1 from condolence_visit v
                        where v.person_id = m.person_id and v.occasion = 'HOSPITALIZATION' and v.status = 'RECORDED'
                        having sum(v.amount) > 100000000)),
visit as (
    insert into condolence_visit (id, visit_no, root_id, union_id, l1, l2, l3, l4, l5, person_id, member_name, member_no,
                                  occasion, occurred_on, visited_on, visitors, form, amount, confidential, decision,
                                  status, attachment_count, recorded_by, recorder_name, recorded_at, version)
    select uuidv7(), '', root_id, union_id, l1, l2, l3, l4, l5, person_id, name, member_no,
           'HOSPITALIZATION', current_date - 3, current_date - 1, array['周组织'], 'CASH', 800, false, '{"allowed": true}',
           'RECORDED', 0, 'bench-1', 'M00000001', now(), 0
      from member
    returning id, union_id, l1, l2, l3, l4, l5),
entry as (
    insert into audit_entry (id, at, subject, actor, action, outcome, union_id, l1, l2, l3, l4, l5,
                             subject_type, subject_id, request_id)
    select uuidv7(), now(), 'bench-1', 'M00000001', 'condolence.record', 'DONE', union_id, l1, l2, l3, l4, l5,
           'visit', id::text, 'bench'
      from visit
    returning id)
insert into audit_unsealed select id from entry;
