package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/** What is paid for the enrolled of a round, the rules of unions further up first. */
@ApplicationScoped
class SubsidyRules {

    private final Sql sql;

    SubsidyRules(Sql sql) {
        this.sql = sql;
    }

    List<SubsidyRule> of(UUID round) {
        return sql.list(
                """
                select s.union_id, s.basis, s.amount
                  from welfare_subsidy_rule s
                  join union_node u on u.id = s.union_id
                 where s.round_id = ?
                 order by u.level, u.code
                 limit 1000
                """,
                row -> new SubsidyRule(
                        Sql.id(row, "union_id"),
                        SubsidyRule.Basis.valueOf(row.getString("basis")),
                        new Money(row.getBigDecimal("amount"))),
                round);
    }
}
