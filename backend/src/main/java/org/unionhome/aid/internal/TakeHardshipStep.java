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

/** Whoever handles a file takes its next step; never in her own household's matter. */
@UseCase
@ApplicationScoped
@Transactional
class TakeHardshipStep {

    private final HardshipQueries files;
    private final HardshipSteps steps;
    private final SubmitHardshipFile submitting;
    private final HouseholdTests tests;
    private final PublishHardship publishing;
    private final PublicNotices notices;
    private final HardshipNotices told;
    private final Hands hands;
    private final Sql sql;
    private final CurrentRequest http;
    private final AuditTrail audit;
    private final Clock clock;

    TakeHardshipStep(
            HardshipQueries files,
            HardshipSteps steps,
            SubmitHardshipFile submitting,
            HouseholdTests tests,
            PublishHardship publishing,
            PublicNotices notices,
            HardshipNotices told,
            Hands hands,
            Sql sql,
            CurrentRequest http,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.steps = steps;
        this.submitting = submitting;
        this.tests = tests;
        this.publishing = publishing;
        this.notices = notices;
        this.told = told;
        this.hands = hands;
        this.sql = sql;
        this.http = http;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, SELF_DECISION, HARDSHIP_STATE, and what the step itself needs */
    void run(UUID id, String ifMatch, Wanted wanted) {
        HardshipFile file = files.hold(id, Permission.AID_WORK);
        HardshipStatus to = file.after(wanted.step());
        http.requireVersion(ifMatch, file.version());
        wanted.requireWords(LocalDate.now(clock));
        LocalDate day = wanted.on() == null ? LocalDate.now(clock) : wanted.on();
        Hands.Of by = hands.of(Permission.AID_WORK, file.union());
        switch (wanted.step()) {
            case SUBMIT -> submitting.requireConsents(file);
            case RETURN -> sendBack(file);
            case VISIT -> found(file, wanted.exclusions());
            case VERIFY -> verify(file, wanted);
            case TEST -> tests.keep(file, tests.judge(file, file.exclusions(), since(file, day)));
            case PUBLISH -> publishing.run(file, wanted.contact(), wanted.category(), by);
            default -> {}
        }
        if (wanted.step() == HardshipStep.YEARLY_REVIEW) {
            to = review(file, wanted, since(file, day));
        } else if (wanted.step() == HardshipStep.VERIFY && wanted.failed()) {
            to = file.status();
        }
        steps.take(file, to, wanted.said(), by);
        audit.record(
                "hardship-file.step",
                AuditTrail.Subject.of("hardship-file", id, file.union()),
                wanted.step().name());
        tell(file, to);
    }

    private void tell(HardshipFile file, HardshipStatus to) {
        if (to == HardshipStatus.ON_NOTICE) {
            told.onNotice(file, notices.of(file.id()).orElseThrow().endsOn());
        } else {
            told.moved(file);
        }
    }

    private void sendBack(HardshipFile file) {
        notices.takeDown(file.id());
        sql.update("update hardship_file set round = round + 1, check_failed = false where id = ?", file.id());
    }

    /** What differs from what the household told leads nowhere: it is returned or refused. */
    private void verify(HardshipFile file, Wanted wanted) {
        if (file.checkFailed()) {
            throw Problem.of(AidProblem.HARDSHIP_CHECK_FAILED);
        }
        if (!file.authorised()) {
            throw Problem.of(AidProblem.AUTHORISATION_MISSING);
        }
        found(file, wanted.exclusions());
        sql.update("update hardship_file set check_failed = ? where id = ?", wanted.failed(), file.id());
    }

    private void found(HardshipFile file, Set<String> exclusions) {
        var all = new TreeSet<String>(file.exclusions());
        all.addAll(exclusions);
        sql.update("update hardship_file set exclusions = ?::text[] where id = ?", all, file.id());
    }

    /**
     * A household is tested as it is: not by rules and standards of a time before it asked, or before it was tested last.
     *
     * @throws Problem INVALID_INPUT
     */
    private LocalDate since(HardshipFile file, LocalDate day) {
        LocalDate first = tests.first(file);
        if (day.isBefore(first)) {
            throw Problem.ofFault("/on", "BEFORE_DAY", first.toString());
        }
        return day;
    }

    /**
     * Still in the same hardship by the rules of the day: the next review is a year on. In another one, or with less to live
     * on than was approved: the household goes through notice and approval again, and until then keeps what it was approved
     * with. Otherwise it stays due until the exit, and every new case of the household tells so.
     */
    private HardshipStatus review(HardshipFile file, Wanted wanted, LocalDate day) {
        var all = new TreeSet<String>(file.exclusions());
        all.addAll(wanted.exclusions());
        found(file, all);
        Judgement judgement = tests.judge(file, all, day);
        tests.keep(file, judgement);
        String found = judgement.category();
        if (found == null || judgement.blocks() || wanted.failed()) {
            failedOn(file, day);
            return HardshipStatus.IN_FORCE;
        }
        failedOn(file, null);
        if (!found.equals(file.category()) || tests.needsMoreThanApproved(file, judgement)) {
            sendBack(file);
            return HardshipStatus.TESTED;
        }
        sql.update(
                "update hardship_file set judgement_in_force = judgement, review_due = ?::date where id = ?",
                day.plusMonths(tests.rules(file.union(), day).reviewMonths().value()),
                file.id());
        return HardshipStatus.IN_FORCE;
    }

    private void failedOn(HardshipFile file, @Nullable LocalDate day) {
        sql.update("update hardship_file set review_failed_on = ?::date where id = ?", day, file.id());
    }

    /** @param category where the means test gave none and the rules only warn */
    record Wanted(
            HardshipStep step,
            @Nullable LocalDate on,
            @Nullable String reason,
            @Nullable String remedy,
            @Nullable Boolean passed,
            Set<String> exclusions,
            @Nullable String contact,
            @Nullable String category) {

        boolean failed() {
            return !Boolean.TRUE.equals(passed);
        }

        HardshipSteps.Told said() {
            return new HardshipSteps.Told(step, reason, remedy, passed);
        }

        void requireWords(LocalDate today) {
            requireGiven(step.needsReason() && reason == null, "/reason");
            requireGiven(step.needsRemedy() && remedy == null, "/remedy");
            requireGiven(step.needsOutcome() && passed == null, "/passed");
            requireGiven(step == HardshipStep.PUBLISH && contact == null, "/contact");
            if (on != null && on.isAfter(today)) {
                throw Problem.ofFault("/on", "IN_FUTURE");
            }
        }

        private static void requireGiven(boolean missing, String pointer) {
            if (missing) {
                throw Problem.ofFault(pointer, "REQUIRED");
            }
        }
    }
}
