package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UnionTree;
import org.unionhome.sanatorium.internal.QuotaLedger.Entry;

/** Opens accounts and writes entries; the database counts them, and refuses what is not there. */
@ApplicationScoped
class QuotaWriter {

    private final Sql sql;
    private final QuotaQueries quotas;
    private final UnionTree tree;
    private final CurrentActor current;
    private final Clock clock;

    QuotaWriter(Sql sql, QuotaQueries quotas, UnionTree tree, CurrentActor current, Clock clock) {
        this.sql = sql;
        this.quotas = quotas;
        this.tree = tree;
        this.current = current;
        this.clock = clock;
    }

    /** What is done, under one number for all of its entries. */
    record Act(UUID id, String kind, @Nullable String reason) {
        static Act of(String kind, @Nullable String reason) {
            return new Act(Ids.next(), kind, reason);
        }
    }

    /** The pool of a programme, with all its places. */
    void open(ProgramRow program, int places) {
        UUID pool = insert(program.id(), program.union(), null, 1);
        write(program.id(), Act.of("OPEN", null), List.of(new Entry(pool, places)));
    }

    /** The account of a union, opened below the nearest one above it when there is none yet. */
    QuotaRow accountOf(UUID program, UUID union) {
        return quotas.of(program, union).orElseGet(() -> {
            List<UUID> line = tree.lineOf(union);
            var above = quotas.along(program, line);
            if (above.isEmpty()) {
                throw Problem.of(SanatoriumProblem.QUOTA_NOT_BELOW);
            }
            QuotaRow nearest = above.get(above.size() - 1);
            insert(program, union, nearest.id(), nearest.depth() + 1);
            return quotas.of(program, union).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        });
    }

    private UUID insert(UUID program, UUID union, @Nullable UUID parent, int depth) {
        UUID id = Ids.next();
        sql.update(
                """
                insert into sanatorium_quota (id, root_id, program_id, union_id, l1, l2, l3, l4, l5, l6, parent_id, depth,
                                              updated_at)
                select ?, u.root_id, ?, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?::uuid, ?, ?
                  from union_node u where u.id = ?
                on conflict (program_id, union_id) do nothing
                """,
                id,
                program,
                parent,
                depth,
                Instant.now(clock),
                union);
        return id;
    }

    /** The programme and the accounts, until the transaction ends; read them afterwards. */
    void hold(UUID program, List<UUID> accounts) {
        sql.list("select sanatorium_quota_hold(?, ?::uuid[])", row -> true, program, accounts);
    }

    /** @throws Problem QUOTA_SHORT, SANATORIUM_STATE */
    void write(UUID program, Act act, List<Entry> entries) {
        Instant now = Instant.now(clock);
        try {
            for (Entry entry : entries) {
                sql.update(
                        """
                        insert into sanatorium_quota_entry (id, program_id, quota_id, movement_id, kind, places, reason,
                                                            moved_by, moved_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                        Ids.next(),
                        program,
                        entry.account(),
                        act.id(),
                        act.kind(),
                        entry.places(),
                        act.reason(),
                        current.get().identity().subject(),
                        now);
            }
        } catch (SqlFailed failed) {
            throw refused(failed);
        }
    }

    private static RuntimeException refused(SqlFailed failed) {
        if (SqlFailed.breaks(failed, "sanatorium_quota_not_overdrawn")) {
            return Problem.of(SanatoriumProblem.QUOTA_SHORT);
        }
        return SqlFailed.breaks(failed, "sanatorium_quota_moves_while_published")
                ? Problem.of(SanatoriumProblem.SANATORIUM_STATE)
                : failed;
    }
}
