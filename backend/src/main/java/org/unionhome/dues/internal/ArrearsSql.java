package org.unionhome.dues.internal;

/**
 * Statements of the daily look at what is not paid. Arrears are months one after the other without a break; of several
 * such runs the longest counts. A month of nothing owed is never unpaid and breaks a run.
 */
final class ArrearsSql {

    /** Bound to today and root. */
    static final String UNIONS =
            "select distinct o.union_id from dues_obligation o where o.month <= ?::date and o.l1 = ? and o.amount > o.paid";

    /** Bound to root, last month, whether only months count of which nothing was paid, unions, months and today. */
    private static final String LONG_ENOUGH =
            """
            with owed as (
                select o.person_id, o.union_id, o.month, o.amount - o.paid as open,
                       (extract(year from o.month) * 12 + extract(month from o.month))::integer
                           - row_number() over (partition by o.person_id order by o.month) as run
                  from dues_obligation o
                 where o.l1 = ? and o.amount > o.paid and o.month <= ?::date and (not ?::boolean or o.paid = 0)),
            runs as (
                select person_id, (array_agg(union_id order by month desc))[1] as union_id, min(month) as first_month,
                       max(month) as last_month, count(*)::integer as months, sum(open) as amount
                  from owed group by person_id, run),
            longest as (
                select distinct on (person_id) * from runs order by person_id, months desc, last_month desc),
            found as (
                select f.*, u.root_id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6
                  from longest f
                  join union_node u on u.id = f.union_id
                 where f.union_id = any (?::uuid[]) and f.months >= ?
                   and exists (select 1 from member_standing s
                                where s.person_id = f.person_id and s.status = 'ACTIVE' and s.period @> ?::date))
            """;

    /** Further bound to step, pack, its version, today, step, and twice to the step that comes before. */
    static final String REMIND = LONG_ENOUGH
            + """
            insert into dues_reminder (id, root_id, union_id, l1, l2, l3, l4, l5, l6, person_id, step, first_month, last_month,
                                       months, amount, pack_code, pack_version, raised_on)
            select uuidv7(), f.root_id, f.union_id, f.l1, f.l2, f.l3, f.l4, f.l5, f.l6, f.person_id, ?, f.first_month,
                   f.last_month, f.months, f.amount, ?, ?, ?
              from found f
             where not exists (select 1 from dues_reminder d
                                where d.person_id = f.person_id and d.step = ? and d.last_month >= f.first_month)
               and (?::text is null
                    or exists (select 1 from dues_reminder d
                                where d.person_id = f.person_id and d.step = ? and d.status = 'DONE'
                                  and d.last_month >= f.first_month))
            on conflict do nothing
            returning person_id, union_id
            """;

    /** Further bound to pack, its version and today. */
    static final String RAISE = LONG_ENOUGH
            + """
            insert into dues_case (id, root_id, union_id, l1, l2, l3, l4, l5, l6, person_id, first_month, last_month, months,
                                   amount, pack_code, pack_version, raised_on)
            select uuidv7(), f.root_id, f.union_id, f.l1, f.l2, f.l3, f.l4, f.l5, f.l6, f.person_id, f.first_month,
                   f.last_month, f.months, f.amount, ?, ?, ?
              from found f
             where not exists (select 1 from dues_case c
                                where c.person_id = f.person_id
                                  and (c.status = 'OPEN' or c.status = 'KEPT' and c.last_month >= f.first_month))
               and 2 = (select count(distinct d.step) from dues_reminder d
                         where d.person_id = f.person_id and d.status = 'DONE' and d.last_month >= f.first_month)
            on conflict do nothing
            returning id, union_id
            """;

    /** What was paid, or is owed no longer, needs no reminder. Bound to root. */
    static final String NOTHING_TO_REMIND =
            """
            update dues_reminder d set status = 'SETTLED', version = d.version + 1
             where d.l1 = ? and d.status = 'OPEN'
               and not exists (select 1 from dues_obligation o
                                where o.person_id = d.person_id and o.month between d.first_month and d.last_month
                                  and o.amount > o.paid)
            """;

    /** Whether of all months of a case still nothing is paid. */
    static final String STANDS =
            """
            c.months = (select count(*) from dues_obligation o
                         where o.person_id = c.person_id and o.month between c.first_month and c.last_month
                           and o.amount > 0 and o.paid = 0)
            """;

    /** Bound to root. */
    static final String NOTHING_TO_DECIDE =
            "update dues_case c set status = 'SETTLED', version = c.version + 1 where c.l1 = ? and c.status = 'OPEN' and not "
                    + STANDS;

    private ArrearsSql() {}
}
