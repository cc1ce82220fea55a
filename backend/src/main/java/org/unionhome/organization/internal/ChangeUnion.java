package org.unionhome.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Etags;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;
import org.unionhome.organization.TreeChanged;

/** Says anew what a union is, from a day on. What held before is kept for earlier days. */
@UseCase
@ApplicationScoped
@Transactional
class ChangeUnion {

    private final Sql sql;
    private final UnionChecks checks;
    private final UnionsInMemory unions;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Event<TreeChanged> changed;

    ChangeUnion(
            Sql sql,
            UnionChecks checks,
            UnionsInMemory unions,
            AuditTrail audit,
            CurrentRequest request,
            Event<TreeChanged> changed) {
        this.sql = sql;
        this.checks = checks;
        this.unions = unions;
        this.audit = audit;
        this.request = request;
        this.changed = changed;
    }

    void run(UUID id, @Nullable String ifMatch, UnionFacts facts) {
        var now = checks.lock(id);
        Etags.requireMatch(ifMatch, now.version());
        LocalDate from = checks.day(facts.from());
        if (now.since() != null && from.isBefore(now.since())) {
            throw Problem.ofFault("/from", "CHANGED_LATER", now.since().toString());
        }
        if (!facts.kind().equals(now.kind())) {
            requireFittingKind(id, now, facts.kind());
        }
        checks.requireEmployer(facts.employer(), now.root());
        update(id, facts, from);
        request.touched(id);
        audit.record("union.changed", AuditTrail.Subject.of("union", id, id));
        changed.fire(new TreeChanged());
    }

    /** Below the union above, and above each of those below. */
    private void requireFittingKind(UUID id, UnionChecks.Locked now, String kind) {
        var places = checks.places(now.root());
        var faults = new ArrayList<FieldFault>();
        if (now.parent() != null) {
            places.kindBelow("/kind", kind, unions.require(now.parent()).kind()).ifPresent(faults::add);
        }
        sql.list(
                        "select distinct kind from union_node where parent_id = ? and status = 'ACTIVE' order by kind",
                        row -> row.getString(1),
                        id)
                .forEach(below -> places.kindBelow("/kind", below, kind).ifPresent(faults::add));
        UnionChecks.refuse(faults);
    }

    private void update(UUID id, UnionFacts facts, LocalDate from) {
        sql.update(
                """
                update union_node
                   set name = ?, kind = ?, employer_id = ?::uuid, division_code = ?,
                       valid_from = ?::date, version = version + 1, updated_at = now()
                 where id = ?
                """,
                facts.name(),
                facts.kind(),
                facts.employer(),
                facts.division(),
                from,
                id);
    }
}
