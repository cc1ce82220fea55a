package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/** Writes what was proposed. */
@ApplicationScoped
class RemittanceWriter {

    private static final String INSERT =
            """
            insert into remittance (id, root_id, union_id, l1, l2, l3, l4, l5, l6, debtor_id, upper_id, direction,
                                    remittance_no, status, amount, note, line_id, handler_hands, handler_name, proposed_at)
            select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, u.id, ?, ?, '', 'PROPOSED', ?, ?, ?::uuid, ?, ?, ?
              from union_node u where u.id = ?
            """;
    private static final String LINE =
            """
            insert into remittance_line (remittance_id, position, kind, month, purpose, earmark, amount)
            values (?, ?, ?, ?::date, ?, ?::text, ?)
            """;
    private final Sql sql;
    private final Clock clock;

    RemittanceWriter(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * @param lower the lower of the two unions, whichever way the money goes
     * @param line of what goes downward, the budget line that it comes out of
     */
    record Proposal(
            UUID lower,
            UUID upper,
            Remittance.Direction direction,
            @Nullable String note,
            @Nullable UUID line,
            List<Remittances.Line> lines) {

        Money amount() {
            return lines.stream().map(Remittances.Line::amount).reduce(Money.ZERO, Money::plus);
        }

        UUID payer() {
            return direction == Remittance.Direction.UPWARD ? lower : upper;
        }
    }

    UUID propose(Proposal proposal, Doer handler) {
        UUID id = Ids.next();
        sql.update(
                INSERT,
                id,
                proposal.upper(),
                proposal.direction(),
                proposal.amount(),
                proposal.note(),
                proposal.line(),
                handler.hands(),
                handler.name(),
                Instant.now(clock),
                proposal.lower());
        var rows = new ArrayList<Object[]>();
        for (Remittances.Line line : proposal.lines()) {
            rows.add(new Object[] {
                id,
                rows.size(),
                line.kind(),
                line.month() == null ? null : line.month().atDay(1),
                line.purpose(),
                line.earmark(),
                line.amount()
            });
        }
        sql.batch(LINE, rows);
        return id;
    }
}
