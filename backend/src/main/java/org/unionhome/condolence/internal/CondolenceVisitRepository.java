package org.unionhome.condolence.internal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;

/** Visits that the caller may deal with; any other does not exist for her, and the attempt leaves a line. */
@ApplicationScoped
class CondolenceVisitRepository implements PanacheRepositoryBase<CondolenceVisit, UUID> {

    private final CurrentActor current;
    private final Scope scope;
    private final AuditTrail audit;

    CondolenceVisitRepository(CurrentActor current, Scope scope, AuditTrail audit) {
        this.current = current;
        this.scope = scope;
        this.audit = audit;
    }

    CondolenceVisit readable(UUID id) {
        return require(findById(id), id, Permission.CONDOLENCE_READ, "condolence.read");
    }

    /** What the database itself changed meanwhile in this transaction. */
    void readAgain(CondolenceVisit visit) {
        getEntityManager().refresh(visit);
    }

    /** Locked, so that two changes follow one another. */
    CondolenceVisit changeable(UUID id) {
        var found = findById(id, LockModeType.PESSIMISTIC_WRITE);
        return require(found, id, Permission.CONDOLENCE_RECORD, "condolence.change");
    }

    /** What was done for one person and not taken back, the latest first, as far as row-level security shows it. */
    List<CondolenceVisit> inForceFor(UUID person, LocalDate from, LocalDate to, int most) {
        return find(
                        "personId = ?1 and status = ?2 and content.visitedOn >= ?3 and content.visitedOn < ?4"
                                + " order by content.visitedOn desc",
                        person,
                        CondolenceVisit.Status.RECORDED,
                        from,
                        to)
                .range(0, most - 1)
                .list();
    }

    private CondolenceVisit require(@Nullable CondolenceVisit found, UUID id, Permission permission, String action) {
        return Optional.ofNullable(found)
                .filter(visit -> scope.allows(current.get(), permission, visit.union()))
                .orElseThrow(() -> {
                    var subject = AuditTrail.Subject.of(
                            "condolence-visit", id, current.get().home());
                    audit.refused(action, subject, ProblemCode.NOT_FOUND);
                    return Problem.of(ProblemCode.NOT_FOUND);
                });
    }
}
