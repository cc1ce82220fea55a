package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Ends the enrolling of a round, once every unit with anybody enrolled has as many as the scheme asks for. */
@UseCase
@ApplicationScoped
@Transactional
class CloseRound {

    private final RoundQueries rounds;
    private final Schemes schemes;
    private final ShortUnits shortUnits;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    CloseRound(
            RoundQueries rounds,
            Schemes schemes,
            ShortUnits shortUnits,
            Sql sql,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.rounds = rounds;
        this.schemes = schemes;
        this.shortUnits = shortUnits;
        this.sql = sql;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem ROUND_NOT_OPEN, PARTICIPATION_TOO_LOW naming each unit */
    void run(UUID id, String ifMatch) {
        Round round = rounds.lock(id);
        request.requireVersion(ifMatch, round.version());
        if (round.status() != Round.Status.OPEN) {
            throw Problem.of(WelfareProblem.ROUND_NOT_OPEN);
        }
        LocalDate today = LocalDate.now(clock);
        List<FieldFault> faults = shortUnits.all(round, schemes.of(round), today).stream()
                .map(unit -> unit.at(""))
                .toList();
        if (!faults.isEmpty()) {
            throw Problem.because(WelfareProblem.PARTICIPATION_TOO_LOW, faults);
        }
        sql.update(
                """
                update welfare_round
                   set status = 'CLOSED', closed_on = ?, version = version + 1, updated_at = ?
                 where id = ?
                """,
                today,
                Instant.now(clock),
                id);
        audit.record("welfare.round-closed", AuditTrail.Subject.of("enrollment-round", id, round.union()));
    }
}
