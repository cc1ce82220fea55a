-- The bare statement of an enrolment: everybody of the first round once more, into a round three years later.
with later as (
    insert into welfare_round (id, union_id, pack_code, pack_version, scheme, kind, name, period, enrolling, share_price,
                               status, opened_by, updated_at)
    select uuidv7(), union_id, pack_code, pack_version, scheme, kind, name,
           daterange(upper(period), (upper(period) + interval '36 months')::date), enrolling, share_price, 'OPEN',
           opened_by, now()
      from welfare_round limit 1
    returning id, scheme, period, share_price)
insert into welfare_enrollment (id, round_id, scheme, person_id, union_id, shares, price, own_share, period, covered_from,
                                status, origin, enrolled_by, enrolled_at)
select uuidv7(), l.id, l.scheme, e.person_id, e.union_id, 1, l.share_price, 20, l.period, lower(l.period), 'ENROLLED',
       'UNIT', 'benchmark', now()
  from welfare_enrollment e, later l
