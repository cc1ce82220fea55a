package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.UnionInfo;

/**
 * Matches money to months that are owed to the union which took it in, for any number of members in one statement: the
 * earliest money to the earliest month, in parts where they do not fit. What is left stays as a credit for months to
 * come, so that who pays for half a year or a year at once is in order. The first placeholder stands for the payments
 * that are meant.
 */
@ApplicationScoped
class Allocation {

    private static final String ALLOCATE =
            """
            with chosen as (
                select p.id, p.person_id, p.union_id, p.open, p.paid_on from dues_payment p
                 where p.open > 0 and p.person_id is not null and %s),
            money as (
                select c.*,
                       sum(c.open) over (partition by c.person_id, c.union_id order by c.paid_on, c.id) - c.open as before
                  from chosen c),
            debt as (
                select o.person_id, o.union_id, o.month, o.amount - o.paid as open,
                       sum(o.amount - o.paid) over (partition by o.person_id, o.union_id order by o.month)
                       - (o.amount - o.paid) as before
                  from dues_obligation o
                 where o.amount > o.paid and o.person_id in (select c.person_id from chosen c)),
            part as (
                select m.id, d.person_id, d.month,
                       least(m.before + m.open, d.before + d.open) - greatest(m.before, d.before) as amount
                  from money m
                  join debt d on d.person_id = m.person_id and d.union_id = m.union_id
                             and m.before < d.before + d.open and d.before < m.before + m.open),
            allocated as (
                insert into dues_allocation as a (payment_id, month, person_id, amount)
                select id, month, person_id, amount from part
                on conflict (payment_id, month, person_id) do update set amount = a.amount + excluded.amount),
            paid as (
                update dues_obligation o
                   set paid = o.paid + s.amount
                  from (select person_id, month, sum(amount) as amount from part group by person_id, month) s
                 where o.month = s.month and o.person_id = s.person_id)
            update dues_payment p
               set allocated = p.allocated + s.amount, version = p.version + 1
              from (select id, sum(amount) as amount from part group by id) s
             where p.id = s.id
            """;

    private final Sql sql;
    private final DuesLock lock;

    Allocation(Sql sql, DuesLock lock) {
        this.sql = sql;
        this.lock = lock;
    }

    /** Everything that came with a file; the number of payments that found a month. */
    int ofImport(UUID root, UUID importId) {
        lock.take(root);
        return sql.update(ALLOCATE.formatted("p.import_id = ?"), importId);
    }

    int ofPayments(UUID root, List<UUID> payments) {
        lock.take(root);
        return sql.update(ALLOCATE.formatted("p.id = any (?::uuid[])"), payments);
    }

    /** Credits of members who owe something by an assessment of a union and everything below it. */
    int ofCredits(UnionInfo top) {
        lock.take(top.root());
        return sql.update(ALLOCATE.formatted("p.l" + top.level() + " = ?"), top.id());
    }
}
