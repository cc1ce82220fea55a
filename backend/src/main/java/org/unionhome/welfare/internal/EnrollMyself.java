package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.UseCase;
import org.unionhome.policy.MutualAidScheme;

/** A member enrols herself, with her consent, in a round of her own union or one above. */
@UseCase
@ApplicationScoped
@Transactional
class EnrollMyself {

    private final RoundQueries rounds;
    private final Schemes schemes;
    private final Entrants entrants;
    private final EnrollmentWriter writer;
    private final KeptEnrollments kept;
    private final RefusedEnrollments refused;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    EnrollMyself(
            RoundQueries rounds,
            Schemes schemes,
            Entrants entrants,
            EnrollmentWriter writer,
            KeptEnrollments kept,
            RefusedEnrollments refused,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.rounds = rounds;
        this.schemes = schemes;
        this.entrants = entrants;
        this.writer = writer;
        this.kept = kept;
        this.refused = refused;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NO_MEMBERSHIP, ROUND_NOT_OPEN, ALREADY_ENROLLED, NOT_ENROLLABLE with the reason */
    UUID run(UUID roundId, EnrollmentPolicy.Wanted wanted, boolean consent) {
        UUID person = current.get().person();
        if (person == null || current.get().home() == null) {
            throw Problem.of(ProblemCode.NO_MEMBERSHIP);
        }
        LocalDate today = LocalDate.now(clock);
        Round round = rounds.invitedTo(roundId);
        if (!consent) {
            throw Problem.ofFault("/consent", "REQUIRED");
        }
        if (!round.enrolsOn(today)) {
            throw Problem.of(WelfareProblem.ROUND_NOT_OPEN);
        }
        MutualAidScheme scheme = schemes.of(round);
        Entrant entrant = entrants.of(scheme.code(), List.of(person), today).get(0);
        var asked = EnrollmentQuestion.of(round, entrant, wanted, today);
        var answer = EnrollmentPolicy.judge(scheme, asked);
        if (answer.verdict() == EnrollmentPolicy.Verdict.SECOND) {
            throw Problem.of(WelfareProblem.ALREADY_ENROLLED);
        }
        if (answer.verdict().refuses()) {
            refused.keep(round, entrant, kept.write(scheme, asked, answer));
            throw Problem.because(WelfareProblem.NOT_ENROLLABLE, List.of(fault(answer.verdict())));
        }
        UUID union = Objects.requireNonNull(entrant.listed()).union();
        var row = new NewEnrollment(
                Ids.next(),
                person,
                union,
                wanted.shares(),
                wanted.ownShare(),
                answer.coveredFrom(),
                kept.write(scheme, asked, answer),
                false);
        writer.insert(round, List.of(row), EnrollmentWriter.Origin.herself(Instant.now(clock)));
        request.touched(union);
        audit.record("welfare.enrolled", AuditTrail.Subject.of("enrollment", row.id(), union));
        return row.id();
    }

    private static FieldFault fault(EnrollmentPolicy.Verdict verdict) {
        String pointer =
                switch (verdict) {
                    case OWN_SHARE_TOO_LOW, OWN_SHARE_ABOVE_PRICE -> "/ownShare";
                    case TOO_MANY_SHARES -> "/shares";
                    default -> "/roundId";
                };
        return new FieldFault(pointer, verdict.name(), List.of());
    }
}
