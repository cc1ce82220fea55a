package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.UnionInfo;

/**
 * Frees money that was matched to months which owe less by a new assessment, or owe to another union: the newest first, so
 * that it can pay other months or be given back. What nobody owes any longer is gone then; its edition stays.
 */
@ApplicationScoped
class Release {

    /** Bound to month, top and assessment. */
    private static final String RELEASE =
            """
            with kept as (
                select a.payment_id, a.month, a.person_id, a.amount,
                       case when p.union_id <> o.union_id then a.amount
                            else least(a.amount, greatest(
                                     sum(a.amount) over (partition by a.person_id
                                                             order by p.union_id <> o.union_id, p.paid_on, p.id) - o.amount,
                                     0)) end as released
                  from dues_obligation o
                  join dues_allocation a on a.person_id = o.person_id and a.month = o.month
                  join dues_payment p on p.id = a.payment_id
                 where o.month = ? and o.l%d = ? and (o.assessment_id = ? or o.basis = 'NOT_OWED')),
            emptied as (
                delete from dues_allocation a using kept k
                 where a.payment_id = k.payment_id and a.month = k.month and a.person_id = k.person_id
                   and k.released = k.amount),
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
             where p.id = s.payment_id
            """;

    /** Bound to month and top. */
    private static final String NOT_OWED =
            "delete from dues_obligation o where o.month = ? and o.l%d = ? and o.basis = 'NOT_OWED' and o.paid = 0";

    private final Sql sql;

    Release(Sql sql) {
        this.sql = sql;
    }

    /** Right after the assessment was written. */
    void after(Assessment assessment, UnionInfo top) {
        var month = assessment.month().atDay(1);
        sql.update(RELEASE.formatted(top.level()), month, top.id(), assessment.id());
        sql.update(NOT_OWED.formatted(top.level()), month, top.id());
    }
}
