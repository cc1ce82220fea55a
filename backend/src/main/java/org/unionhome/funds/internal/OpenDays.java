package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.kernel.Sql;

/**
 * Where money stands that is known for certain but comes into the books late: on its own day, or, where that is closed, on the
 * first open one, as a restatement of the closed month.
 */
@ApplicationScoped
class OpenDays {

    private static final String LATE = "入账时该月已结账";
    private final Sql sql;

    OpenDays(Sql sql) {
        this.sql = sql;
    }

    /** Days after the last closed month, of unions that closed one; a union that was merged has those of its successor. */
    Map<UUID, LocalDate> firstOpen(Collection<UUID> unions) {
        return sql
                .list(
                        "select f.id, f.open from ledger_closing_first_open(?::uuid[]) f",
                        row -> Map.entry(Sql.id(row, "id"), row.getObject("open", LocalDate.class)),
                        List.copyOf(unions))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Ledger.Head placed(Ledger.Head head) {
        return placed(List.of(head)).get(0);
    }

    /** Nobody closes a month of these books until the transaction ends. */
    List<Ledger.Head> placed(List<Ledger.Head> heads) {
        List<UUID> unions =
                heads.stream().map(Ledger.Head::union).distinct().sorted().toList();
        sql.list(
                """
                select pg_advisory_xact_lock_shared(hashtextextended('ledger-month|' || b.id, 0))::text
                  from unnest(?::uuid[]) with ordinality as b (id, at) order by b.at
                """,
                row -> true,
                unions);
        Map<UUID, LocalDate> open = firstOpen(unions);
        return heads.stream().map(head -> placed(head, open)).toList();
    }

    private static Ledger.Head placed(Ledger.Head head, Map<UUID, LocalDate> open) {
        LocalDate first = open.getOrDefault(head.union(), LocalDate.MIN);
        return head.on().isBefore(first) ? head.late(first, LATE) : head;
    }
}
