package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.UnionFollower;

/**
 * What a union owes, and what is owed to it, goes to the one that takes over, with what was remitted of it: months stay
 * with the union they were declared for, and their debts are paid by its successor, whose own officers see them. What is
 * owed from before a move stays owed to the union above of then, whose officers go on to see and to settle it.
 */
@ApplicationScoped
class RemittanceFollow implements UnionFollower {

    private final EndBetweenMerged between;
    private final Sql sql;

    RemittanceFollow(EndBetweenMerged between, Sql sql) {
        this.between = between;
        this.sql = sql;
    }

    @Override
    public List<Moved> handedOver(UUID from, UUID into, LocalDate day) {
        int ended = between.run(from, into);
        int debts = sql.update("update contribution_part set debtor_id = ? where debtor_id = ?", into, from);
        sql.update("update contribution_part set upper_id = ? where upper_id = ?", into, from);
        int open = sql.update(
                "update remittance set debtor_id = ? where debtor_id = ? and ended_because is null", into, from);
        sql.update(
                "update remittance set upper_id = ? where upper_id = ? and union_id <> ? and ended_because is null",
                into,
                from,
                into);
        seenBy(List.of(into));
        return List.of(
                new Moved(from, "CONTRIBUTION_DEBTS", debts),
                new Moved(from, "REMITTANCES", open),
                new Moved(from, "REMITTANCES_ENDED", ended));
    }

    @Override
    public List<Moved> placed(Collection<UUID> unions, LocalDate day) {
        seenBy(List.copyOf(unions));
        return List.of();
    }

    private void seenBy(List<UUID> placed) {
        sql.list("select contribution_heirs_placed(?::uuid[])::text", row -> true, placed);
        sql.list("select contribution_uppers_placed(?::uuid[])::text", row -> true, placed);
    }
}
