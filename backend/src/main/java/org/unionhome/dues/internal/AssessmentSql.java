package org.unionhome.dues.internal;

/**
 * The assessment of many members as one statement; what it says about each is {@link DuesRule}. The first placeholder
 * stands for the level of the union it is about.
 */
final class AssessmentSql {

    /** Where members stand on the wage day, union by union; bound to top and day. */
    static final String UNIONS =
            """
            select s.union_id, count(*) as members
              from member_standing s
             where s.l%d = ? and s.status in ('ACTIVE', 'RETAINED') and coalesce(s.period @> ?::date, false)
             group by s.union_id
             order by s.union_id
            """;

    /**
     * Bound to month, wage day, month of comparison, top, whether the month of comparison stood; numbers, steps, dues a
     * step and first months of the rules; unions and the number of each; members who owe elsewhere.
     */
    private static final String ASSESSED =
            """
            with asked as (
                select ?::date as month, ?::date as wage_day, ?::date as compared, ?::uuid as top, ?::boolean as comparing),
            rule as (
                select r.* from unnest(?::text[]::integer[], ?::text[]::numeric[], ?::text[]::numeric[], ?::text[]::integer[])
                                    as r (no, whole_steps, per_step, from_months)),
            ruled as (
                select u.* from unnest(?::uuid[], ?::text[]::integer[]) as u (union_id, no)),
            elsewhere as (
                select unnest(?::uuid[]) as person_id),
            standing as (
                select s.*, r.no as rule_no, r.whole_steps, r.per_step, w.id as wage_base_id, coalesce(w.amount, 0) as base,
                       case when s.status = 'RETAINED'
                             and not (coalesce(w.amount, 0) > 0
                                      and exists (select 1 from member_standing e
                                                   where e.person_id = s.person_id and e.status = 'ACTIVE'
                                                     and e.period && daterange(a.month, (a.month + interval '1 month')::date)))
                            then 'RETAINED'
                            when w.id is null then 'NO_BASE'
                            when w.amount = 0 then 'ZERO_BASE'
                            else 'OWED' end as basis
                  from asked a
                  cross join ruled u
                  join rule r on r.no = u.no
                  join member_standing s
                    on s.union_id = u.union_id and s.l%d = a.top and s.status in ('ACTIVE', 'RETAINED')
                   and coalesce(s.period @> a.wage_day, false)
                   and date_trunc('month', s.joined_on) + make_interval(months => r.from_months) <= a.month
                  left join wage_base w
                    on w.person_id = s.person_id and w.superseded_by is null and w.from_month <= a.month
                   and coalesce(w.until_month > a.month, true)),
            assessed as materialized (
                select t.*, case when t.basis = 'OWED' then trunc(t.base / t.whole_steps) * t.per_step else 0 end as amount,
                       x.person_id is not null as owed_elsewhere
                  from standing t
                  left join elsewhere x on x.person_id = t.person_id),
            """;

    private static final String SUMS =
            """
            select count(*) filter (where not f.owed_elsewhere) as members,
                   count(*) filter (where not f.owed_elsewhere and f.basis = 'OWED') as owing,
                   count(*) filter (where not f.owed_elsewhere and f.basis = 'ZERO_BASE') as zero_base,
                   count(*) filter (where not f.owed_elsewhere and f.basis = 'RETAINED') as retained,
                   count(*) filter (where not f.owed_elsewhere and f.basis = 'NO_BASE') as no_base,
                   count(*) filter (where f.owed_elsewhere) as elsewhere,
                   coalesce(sum(f.amount) filter (where not f.owed_elsewhere), 0) as amount,
                   coalesce(sum(hash_record_extended(row (f.person_id, f.union_id, f.basis, f.base, f.amount), 0)::numeric), 0)
                       as fingerprint,
            """;

    /** What would come out, with the members for whom it differs from what stood; bound to the assessment at the end. */
    static final String TRY = ASSESSED
            + """
            compared as (
                select f.*, b.union_id as union_before, b.base as base_before, b.amount as amount_before,
                       case when f.owed_elsewhere then 'ELSEWHERE'
                            when f.basis = 'NO_BASE' then 'NO_BASE'
                            when not a.comparing or b.taken_from is not null then null
                            when b.person_id is null then 'ARRIVED'
                            when b.union_id <> f.union_id then 'MOVED'
                            when b.amount <> f.amount or b.basis <> f.basis then 'CHANGED' end as kind
                  from asked a
                  cross join assessed f
                  left join dues_obligation b on b.month = a.compared and b.person_id = f.person_id and a.comparing),
            kept as (
                insert into dues_difference (assessment_id, person_id, kind, union_id, union_before, base, base_before, amount,
                                             amount_before)
                select ?, c.person_id, c.kind, c.union_id, c.union_before, c.base, c.base_before, c.amount, c.amount_before
                  from compared c
                 where c.kind is not null)
            """
            + SUMS
            + """
                   coalesce(sum(f.amount_before), 0) as amount_before,
                   count(*) filter (where f.kind = 'ARRIVED') as arrived, 0 as gone,
                   count(*) filter (where f.kind = 'MOVED') as moved,
                   count(*) filter (where f.kind = 'CHANGED') as changed
              from compared f
            """;

    /**
     * Writes it; bound to the assessment at the end. What is there and the same stays as it is. The key decides what is there:
     * to join the table that is just being filled is quadratic when the planner takes it for an empty one.
     */
    static final String WRITE = ASSESSED
            + """
            written as (
                insert into dues_obligation as o (month, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6, basis,
                                                  wage_base_id, base, amount, assessment_id, rule_no)
                select a.month, f.person_id, f.root_id, f.union_id, f.l1, f.l2, f.l3, f.l4, f.l5, f.l6, f.basis,
                       f.wage_base_id, f.base, f.amount, ?, f.rule_no
                  from asked a
                  cross join assessed f
                 where not f.owed_elsewhere
                on conflict (month, person_id) do update
                   set union_id = excluded.union_id, l1 = excluded.l1, l2 = excluded.l2, l3 = excluded.l3, l4 = excluded.l4,
                       l5 = excluded.l5, l6 = excluded.l6, basis = excluded.basis, wage_base_id = excluded.wage_base_id,
                       base = excluded.base, amount = excluded.amount, paid = least(o.paid, excluded.amount),
                       assessment_id = excluded.assessment_id, rule_no = excluded.rule_no, version = o.version + 1
                 where o.taken_from is null
                   and (o.union_id, o.basis, o.base, o.amount)
                       is distinct from (excluded.union_id, excluded.basis, excluded.base, excluded.amount))
            """
            + SUMS
            + """
                   0.00 as amount_before, 0 as arrived, 0 as gone, 0 as moved, 0 as changed
              from assessed f
            """;

    /** Who was there in the month of comparison and stands nowhere under the union on the wage day. */
    private static final String GONE =
            """
             where o.month = ? and o.l%d = ? and o.basis <> 'NOT_OWED' and o.taken_from is null
               and not exists (select 1 from member_standing s
                                where s.person_id = o.person_id and s.l%d = ? and s.status in ('ACTIVE', 'RETAINED')
                                  and coalesce(s.period @> ?::date, false))
            """;

    /** Bound to the assessment, month, top, top and wage day; gives their number and what they owed. */
    static final String TRY_GONE =
            """
            with kept as (
                insert into dues_difference (assessment_id, person_id, kind, union_id, union_before, base_before, amount_before)
                select ?, o.person_id, 'GONE', o.union_id, o.union_id, o.base, o.amount from dues_obligation o
            """
                    + GONE
                    + """
                on conflict do nothing
                returning amount_before)
            select count(*) as gone, coalesce(sum(amount_before), 0) as amount_before from kept
            """;

    /** Bound to month, top, top and wage day. The edition before stays. */
    static final String TAKE_BACK = "delete from dues_obligation o" + GONE + " and o.paid = 0";

    /** The same, where something was paid: it stays until {@link Release} has freed that. */
    static final String OWE_NO_MORE =
            """
            update dues_obligation o
               set basis = 'NOT_OWED', base = 0, amount = 0, paid = 0, wage_base_id = null, version = version + 1
            """
                    + GONE;

    static final String STOOD = "select exists (select 1 from dues_obligation o where o.month = ? and o.l%d = ?)";

    private AssessmentSql() {}
}
