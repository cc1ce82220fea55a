package org.unionhome.audit.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Grant;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Refusal;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UnionTree;

/** Writes lines: what was done with the effect, what was refused on its own. */
@ApplicationScoped
class AuditLog implements AuditTrail {

    private static final String INSERT =
            """
            with entry as (
                insert into audit_entry (id, at, subject, actor, action, outcome, union_id, l1, l2, l3, l4, l5, l6,
                                         actor_union, subject_type, subject_id, detail, request_id, on_behalf_of,
                                         delegation_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))
            insert into audit_unsealed (entry_id) values (?)
            """;
    private static final int LEVELS = 6;
    private final Sql sql;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final Scope scope;
    private final UnionTree tree;
    private final Clock clock;

    AuditLog(Sql sql, CurrentActor current, CurrentRequest request, Scope scope, UnionTree tree, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.request = request;
        this.scope = scope;
        this.tree = tree;
        this.clock = clock;
    }

    @Override
    public void record(String action, Subject subject, @Nullable String detail) {
        request.touched(subject.union());
        sql.update(INSERT, values(current.get(), request.id(), action, "DONE", subject, detail));
    }

    @Override
    public void refused(String action, Subject subject, Refusal why) {
        request.refusalRecorded();
        @Nullable Object[] line = values(current.get(), request.id(), action, "REFUSED", subject, why.name());
        Runnable write = () -> QuarkusTransaction.requiringNew().run(() -> sql.update(INSERT, line));
        if (!QuarkusTransaction.isActive() || !request.owes(write)) {
            write.run();
        }
    }

    @Override
    public void recordAll(String action, List<Line> lines) {
        Actor actor = current.get();
        lines.stream().map(Line::subject).map(Subject::union).forEach(request::touched);
        sql.batch(
                INSERT,
                lines.stream()
                        .map(line -> values(actor, request.id(), action, "DONE", line.subject(), line.detail()))
                        .toList());
    }

    @Override
    public void recordEach(String action, List<Done> lines) {
        sql.batch(
                INSERT,
                lines.stream()
                        .map(done -> values(done.actor(), done.requestId(), action, "DONE", done.subject(), null))
                        .toList());
    }

    private @Nullable Object[] values(
            Actor actor, String requestId, String action, String outcome, Subject subject, @Nullable String detail) {
        UUID id = Ids.next();
        Grant.Lent lent = lentFor(actor, subject.union());
        List<UUID> line = subject.union() == null ? List.of() : tree.lineOf(subject.union());
        return new @Nullable Object[] {
            id,
            Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
            actor.identity().subject(),
            actor.name(),
            action,
            outcome,
            subject.union(),
            at(line, 0),
            at(line, 1),
            at(line, 2),
            at(line, 3),
            at(line, 4),
            at(line, LEVELS - 1),
            actor.home(),
            subject.type(),
            subject.id(),
            detail,
            requestId,
            lent == null ? null : lent.giver(),
            lent == null ? null : lent.delegation(),
            id
        };
    }

    /** What the act rests on, when that was lent; an office of her own comes first. */
    private Grant.@Nullable Lent lentFor(Actor actor, @Nullable UUID union) {
        if (union == null || !actor.actsForOthers()) {
            return null;
        }
        Grant grant = scope.judge(actor, request.needed(), union).grant();
        return grant == null ? null : grant.lent();
    }

    private static @Nullable UUID at(List<UUID> line, int level) {
        return level < line.size() ? line.get(level) : null;
    }
}
