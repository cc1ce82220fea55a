package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.policy.Decision;

/** Takes a claim in, from the member herself or from an officer who claims for her; the rules are the same. */
@ApplicationScoped
class ClaimEntry {

    private final Treatments treatments;
    private final ClaimSecrets secrets;
    private final KeptClaims kept;
    private final Sql sql;
    private final Notices notices;
    private final CurrentRequest request;
    private final Clock clock;

    ClaimEntry(
            Treatments treatments,
            ClaimSecrets secrets,
            KeptClaims kept,
            Sql sql,
            Notices notices,
            CurrentRequest request,
            Clock clock) {
        this.treatments = treatments;
        this.secrets = secrets;
        this.kept = kept;
        this.sql = sql;
        this.notices = notices;
        this.request = request;
        this.clock = clock;
    }

    /**
     * @param by absent for the member herself
     * @throws Problem NOT_FOUND unless she is enrolled, NOT_CLAIMABLE naming why, CLAIMED_ALREADY
     */
    UUID take(NewClaim asked, MyMutualAid.Mine held, @Nullable HandedIn by) {
        if (!"ENROLLED".equals(held.enrollment().status())) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        requireNone(ClaimPolicy.faults(asked, held.round(), held.scheme(), LocalDate.now(clock)));
        var question = new ClaimQuestion(
                asked.foundOn(),
                held.enrollment().coveredFrom(),
                asked.category(),
                asked.personalCost(),
                held.enrollment().shares(),
                null);
        Decision decision = ClaimPolicy.judge(held.scheme(), question);
        requireNone(ClaimPolicy.faults(decision));
        UUID person = held.enrollment().person();
        UUID treatment = treatments.claimed(asked, person, held.round().root());
        UUID id = insert(asked, person, treatment, kept.sealed(question, decision), by);
        UUID union = held.enrollment().union();
        request.touched(union);
        notices.tellOfficers(
                union,
                Permission.CLAIM_CHECK,
                Notices.Notice.of("CLAIM_SUBMITTED", "/desk/welfare?tab=claims", "claim|" + id));
        return id;
    }

    private static void requireNone(List<FieldFault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.because(WelfareProblem.NOT_CLAIMABLE, faults);
        }
    }

    private UUID insert(NewClaim asked, UUID person, UUID treatment, byte[] decision, @Nullable HandedIn by) {
        UUID id = Ids.next();
        Instant now = Instant.now(clock);
        try {
            sql.update(
                    """
                    insert into welfare_claim (id, enrollment_id, treatment_id, person_id, category, category_index, claimed,
                                               status, decision, submitted_at, updated_at, entered_name,
                                               entered_hands,
                                               authorised_by, authorised_name, authorised_on)
                    values (?, ?, ?, ?, ?, ?, ?, 'SUBMITTED', ?, ?, ?, ?::text, ?::text[], ?::text, ?::bytea, ?::date)
                    """,
                    id,
                    asked.enrollment(),
                    treatment,
                    person,
                    secrets.category(asked.category()),
                    secrets.indexOf(person, asked.category()),
                    asked.claimed(),
                    decision,
                    now,
                    now,
                    by == null ? null : by.by(),
                    by == null ? null : by.hands(),
                    by == null ? null : by.word().by(),
                    by == null
                            ? null
                            : secrets.seal(ClaimSecrets.AUTHORISED, by.word().name()),
                    by == null ? null : by.word().on());
            return id;
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(WelfareProblem.CLAIMED_ALREADY) : failed;
        }
    }
}
