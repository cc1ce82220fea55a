package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UnionTree;

/** Whose books the caller reads: those of the unions in her scope, and of unions that were merged into one of them. */
@ApplicationScoped
class BooksInScope {

    private static final LocalDate EVER = LocalDate.of(9999, 1, 1);
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final UnionTree tree;

    BooksInScope(Sql sql, Scope scope, CurrentActor current, UnionTree tree) {
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.tree = tree;
    }

    /** Like {@link Scope#subtrees}; a predecessor that is asked for stands alone. */
    List<Scope.Subtree> subtrees(@Nullable UUID asked) {
        if (asked != null && !isInScope(asked) && isPredecessor(asked)) {
            return List.of(new Scope.Subtree(asked, tree.lineOf(asked).size()));
        }
        return scope.subtrees(current.get(), Permission.FUNDS_READ, asked);
    }

    boolean mayRead(UUID union) {
        return isInScope(union) || isPredecessor(union);
    }

    /** Unions outside the subtree that had been merged into one of it before a day. */
    List<UUID> predecessors(UUID top, LocalDate before) {
        return predecessors(Set.of(top), before);
    }

    private boolean isInScope(UUID union) {
        return scope.allows(current.get(), Permission.FUNDS_READ, union);
    }

    private boolean isPredecessor(UUID union) {
        return predecessors(current.get().topsFor(Permission.FUNDS_READ), EVER).contains(union);
    }

    private List<UUID> predecessors(Collection<UUID> tops, LocalDate before) {
        return sql.list(
                "select unnest(ledger_entry_predecessors(?::uuid[], ?::date)) as id",
                row -> Sql.id(row, "id"),
                List.copyOf(tops),
                before);
    }
}
