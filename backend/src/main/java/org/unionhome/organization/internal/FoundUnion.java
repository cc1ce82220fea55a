package org.unionhome.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;
import org.unionhome.organization.TreeChanged;

/** Founds a union below another one. */
@UseCase
@ApplicationScoped
@Transactional
class FoundUnion {

    private final Sql sql;
    private final UnionChecks checks;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Event<TreeChanged> changed;

    FoundUnion(Sql sql, UnionChecks checks, AuditTrail audit, CurrentRequest request, Event<TreeChanged> changed) {
        this.sql = sql;
        this.checks = checks;
        this.audit = audit;
        this.request = request;
        this.changed = changed;
    }

    UUID run(UUID parent, String code, UnionFacts facts) {
        var above = checks.lock(parent);
        LocalDate from = checks.day(facts.from());
        var faults = new ArrayList<FieldFault>();
        checks.places(above.root())
                .kindBelow("/kind", facts.kind(), above.kind())
                .ifPresent(faults::add);
        UnionPlacePolicy.depth("/parentId", above.level() + 1).ifPresent(faults::add);
        UnionChecks.refuse(faults);
        checks.requireEmployer(facts.employer(), above.root());
        UUID id = insert(parent, above, code, facts, from);
        request.touched(parent);
        audit.record("union.founded", AuditTrail.Subject.of("union", id, parent));
        changed.fire(new TreeChanged());
        return id;
    }

    private UUID insert(UUID parent, UnionChecks.Locked above, String code, UnionFacts facts, LocalDate from) {
        UUID id = Ids.next();
        try {
            sql.update(
                    """
                    insert into union_node (id, root_id, parent_id, code, name, kind, level, l1, l2, l3, l4, l5, l6,
                                            employer_id, division_code, valid_from)
                    select n.id, p.root_id, p.id, ?, ?, ?, p.level + 1,
                           p.l1,
                           case when p.level = 1 then n.id else p.l2 end,
                           case when p.level = 2 then n.id else p.l3 end,
                           case when p.level = 3 then n.id else p.l4 end,
                           case when p.level = 4 then n.id else p.l5 end,
                           case when p.level = 5 then n.id else p.l6 end,
                           ?::uuid, ?, ?::date
                      from union_node p, (values (?::uuid)) n (id)
                     where p.id = ? and p.level = ?
                    """,
                    code,
                    facts.name(),
                    facts.kind(),
                    facts.employer(),
                    facts.division(),
                    from,
                    id,
                    parent,
                    above.level());
            return id;
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.ofFault("/code", "CODE_TAKEN") : failed;
        }
    }
}
