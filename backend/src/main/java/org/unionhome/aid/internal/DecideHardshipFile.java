package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/**
 * Decides about a file: approval, refusal in writing, suspension when an exclusion is found later, and the exit. A
 * suspended file is not deleted; what was paid is listed for a look at its recovery.
 */
@UseCase
@ApplicationScoped
@Transactional
class DecideHardshipFile {

    private final HardshipQueries files;
    private final HardshipSteps steps;
    private final HardshipApprovals approvals;
    private final PublicNotices notices;
    private final HardshipNotices told;
    private final Hands hands;
    private final Sql sql;
    private final CurrentRequest http;
    private final AuditTrail audit;
    private final Clock clock;

    DecideHardshipFile(
            HardshipQueries files,
            HardshipSteps steps,
            HardshipApprovals approvals,
            PublicNotices notices,
            HardshipNotices told,
            Hands hands,
            Sql sql,
            CurrentRequest http,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.steps = steps;
        this.approvals = approvals;
        this.notices = notices;
        this.told = told;
        this.hands = hands;
        this.sql = sql;
        this.http = http;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, SELF_DECISION, HARDSHIP_STATE, DECIDED_BY_HANDLER, DECIDED_ABOVE, HARDSHIP_FROZEN,
     *     RESUMED_BY_ANOTHER */
    void run(UUID id, String ifMatch, Wanted wanted) {
        HardshipFile file = files.hold(id, Permission.AID_DECIDE);
        HardshipStatus to = file.after(wanted.answer());
        http.requireVersion(ifMatch, file.version());
        require(wanted.answer().needsReason() && wanted.reason() == null, "/reason");
        require(wanted.answer().needsRemedy() && wanted.remedy() == null, "/remedy");
        Hands.Of by = hands.of(Permission.AID_DECIDE, file.union());
        LocalDate today = LocalDate.now(clock);
        HardshipStatus reached =
                switch (wanted.answer()) {
                    case APPROVE -> approvals.approve(file, wanted.reason());
                    case REFUSE -> {
                        notices.takeDown(id);
                        yield to;
                    }
                    case SUSPEND -> {
                        suspend(file, wanted.exclusions(), today);
                        yield to;
                    }
                    case RESUME -> {
                        approvals.resume(file);
                        yield to;
                    }
                    default -> {
                        end(file, today);
                        yield to;
                    }
                };
        steps.take(file, reached, new HardshipSteps.Told(wanted.answer(), wanted.reason(), wanted.remedy(), null), by);
        audit.record(
                "hardship-file.decided",
                AuditTrail.Subject.of("hardship-file", id, file.union()),
                wanted.answer().name());
        told.moved(file);
    }

    private void suspend(HardshipFile file, Set<String> exclusions, LocalDate today) {
        var all = new TreeSet<String>(file.exclusions());
        var found = new TreeSet<String>(exclusions);
        found.removeAll(all);
        all.addAll(exclusions);
        sql.update(
                """
                update hardship_file
                   set exclusions = ?::text[], suspended_for = ?::text[], in_force_until = greatest(?::date, in_force_from + 1),
                       recovery_review = true, review_failed_on = null
                 where id = ?
                """,
                all,
                found,
                today,
                file.id());
    }

    private void end(HardshipFile file, LocalDate today) {
        sql.update(
                """
                update hardship_file
                   set in_force_until = coalesce(in_force_until, greatest(?::date, in_force_from + 1)), review_due = null,
                       review_failed_on = null
                 where id = ?
                """,
                today,
                file.id());
    }

    private static void require(boolean missing, String pointer) {
        if (missing) {
            throw Problem.ofFault(pointer, "REQUIRED");
        }
    }

    /** @param remedy of a refusal: what would change it */
    record Wanted(HardshipStep answer, @Nullable String reason, @Nullable String remedy, Set<String> exclusions) {}
}
