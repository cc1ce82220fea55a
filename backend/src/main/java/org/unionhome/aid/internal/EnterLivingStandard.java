package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;
import org.unionhome.organization.Unions;

/** A union enters the living standard of a place with its document; it counts once somebody else has confirmed it. */
@UseCase
@ApplicationScoped
@Transactional
class EnterLivingStandard {

    private final Unions unions;
    private final Scope scope;
    private final Hands hands;
    private final LivingStandards standards;
    private final Sql sql;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    EnterLivingStandard(
            Unions unions,
            Scope scope,
            Hands hands,
            LivingStandards standards,
            Sql sql,
            CurrentActor current,
            AuditTrail audit,
            Clock clock) {
        this.unions = unions;
        this.scope = scope;
        this.hands = hands;
        this.standards = standards;
        this.sql = sql;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, STANDARD_ENTERED */
    LivingStandards.Entered enter(Wanted wanted) {
        scope.require(current.get(), Permission.AID_WORK, wanted.union());
        unions.requireLiving(wanted.union());
        if (wanted.amount().isZero()) {
            throw Problem.ofFault("/amount", "PATTERN");
        }
        UUID id = Ids.next();
        try {
            insert(id, wanted);
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(AidProblem.STANDARD_ENTERED) : failed;
        }
        audit.record("living-standard.entered", AuditTrail.Subject.of("living-standard", id, wanted.union()));
        return standards.find(id).orElseThrow();
    }

    private void insert(UUID id, Wanted wanted) {
        UUID root = unions.require(wanted.union()).root();
        sql.update(
                """
                insert into living_standard (id, root_id, union_id, l1, kind, division, name, amount, valid_from, source,
                                             entered_by, entered_hands, entered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::date, ?, ?, ?::text[], ?)
                """,
                id,
                root,
                wanted.union(),
                root,
                wanted.kind(),
                wanted.division(),
                wanted.name(),
                wanted.amount(),
                wanted.from(),
                wanted.source(),
                current.get().name(),
                hands.of(Permission.AID_WORK, wanted.union()).all(),
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS));
    }

    /** @throws Problem NOT_FOUND, STANDARD_ENTERED when it counts already, STANDARD_BY_ANOTHER */
    LivingStandards.Entered confirm(UUID id) {
        var standard = standards
                .find(id)
                .filter(one -> scope.allows(current.get(), Permission.AID_DECIDE, one.union()))
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        if (standard.confirmedBy() != null) {
            throw Problem.of(AidProblem.STANDARD_ENTERED);
        }
        var own = hands.of(Permission.AID_DECIDE, standard.union());
        if (own.touch(standard.enteredHands())) {
            throw Problem.of(AidProblem.STANDARD_BY_ANOTHER);
        }
        sql.update(
                """
                update living_standard
                   set confirmed_by = ?, confirmed_hands = ?::text[], confirmed_at = ?
                 where id = ? and confirmed_at is null
                """,
                current.get().name(),
                own.all(),
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                id);
        audit.record("living-standard.confirmed", AuditTrail.Subject.of("living-standard", id, standard.union()));
        return standards.find(id).orElseThrow();
    }

    /** @param source document number or address */
    record Wanted(UUID union, String kind, String division, String name, Money amount, LocalDate from, String source) {}
}
