package org.unionhome.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;

/** What founding, changing and rearranging unions ask of their input alike. */
@ApplicationScoped
class UnionChecks {

    private final Sql sql;
    private final UnionKinds kinds;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final Scope scope;
    private final Clock clock;

    UnionChecks(Sql sql, UnionKinds kinds, CurrentActor current, CurrentRequest request, Scope scope, Clock clock) {
        this.sql = sql;
        this.kinds = kinds;
        this.current = current;
        this.request = request;
        this.scope = scope;
        this.clock = clock;
    }

    UnionPlacePolicy places(UUID root) {
        return new UnionPlacePolicy(kinds.of(root), request.locale());
    }

    /** Locks the union's row until the transaction ends. Out of scope, or unknown, is not found. */
    Locked lock(UUID union) {
        scope.require(current.get(), Permission.UNION_WRITE, union);
        waitForReorganization(union);
        Locked locked = sql.first(
                        """
                        select root_id, parent_id, name, kind, level, status, valid_from, version
                          from union_node where id = ? for update
                        """,
                        row -> new Locked(
                                Sql.id(row, "root_id"),
                                row.getObject("parent_id", UUID.class),
                                row.getString("name"),
                                row.getString("kind"),
                                row.getInt("level"),
                                row.getString("status").equals("DISSOLVED"),
                                Sql.date(row, "valid_from"),
                                row.getInt("version")),
                        union)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        if (locked.dissolved()) {
            throw Problem.of(ProblemCode.UNION_DISSOLVED);
        }
        return locked;
    }

    /** One that is being carried out is waited for; changes of single unions do not wait for each other. */
    private void waitForReorganization(UUID union) {
        sql.first(
                """
                select pg_advisory_xact_lock_shared(hashtextextended('tree|' || root_id, 0))
                  from union_node where id = ?
                """,
                row -> true,
                union);
    }

    /** The day as given or today. @throws Problem when it lies ahead */
    LocalDate day(@Nullable LocalDate given) {
        LocalDate today = LocalDate.now(clock);
        if (given != null && given.isAfter(today)) {
            throw Problem.ofFault("/from", "IN_FUTURE");
        }
        return given == null ? today : given;
    }

    /** An employer that row-level security shows to the caller, in the same root. */
    void requireEmployer(@Nullable UUID employer, UUID root) {
        boolean known = employer == null
                || sql.first(
                                "select 1 from employer where id = ? and root_id = ?",
                                row -> row.getInt(1),
                                employer,
                                root)
                        .isPresent();
        if (!known) {
            throw Problem.ofFault("/employerId", "UNKNOWN_EMPLOYER");
        }
    }

    static void refuse(List<Problem.FieldFault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
    }

    /** A union as it stands, its row held. */
    record Locked(
            UUID root,
            @Nullable UUID parent,
            String name,
            String kind,
            int level,
            boolean dissolved,
            @Nullable LocalDate since,
            int version) {}
}
