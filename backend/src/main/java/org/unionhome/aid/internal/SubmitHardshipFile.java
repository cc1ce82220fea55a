package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.UseCase;
import org.unionhome.membership.Consents;

/** The worker hands her application in, or takes it back before it is decided. */
@UseCase
@ApplicationScoped
@Transactional
class SubmitHardshipFile {

    private final HardshipQueries files;
    private final HardshipSteps steps;
    private final HouseholdTests tests;
    private final PublicNotices notices;
    private final HardshipNotices told;
    private final Consents consents;
    private final CurrentRequest http;
    private final AuditTrail audit;
    private final Clock clock;

    SubmitHardshipFile(
            HardshipQueries files,
            HardshipSteps steps,
            HouseholdTests tests,
            PublicNotices notices,
            HardshipNotices told,
            Consents consents,
            CurrentRequest http,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.steps = steps;
        this.tests = tests;
        this.notices = notices;
        this.told = told;
        this.consents = consents;
        this.http = http;
        this.audit = audit;
        this.clock = clock;
    }

    void submit(UUID id, String ifMatch) {
        HardshipFile file = files.holdOwn(id);
        HardshipStatus to = file.after(HardshipStep.SUBMIT);
        http.requireVersion(ifMatch, file.version());
        requireConsents(file);
        steps.take(file, to, HardshipSteps.Told.of(HardshipStep.SUBMIT), null);
        audit.record("hardship-file.submitted", AuditTrail.Subject.of("hardship-file", id, file.union()));
        told.submitted(file);
    }

    /**
     * What the file tells about health, an account or a child needs the worker's own consent, in the app or on the sheet
     * she signed.
     *
     * @throws Problem CONSENT_MISSING
     */
    void requireConsents(HardshipFile file) {
        if (file.authorised()) {
            return;
        }
        Household household = file.told();
        LocalDate today = LocalDate.now(clock);
        require(household.tellsOfHealth(), file, "HEALTH");
        require(household.bankCard() != null, file, "FINANCIAL_ACCOUNT");
        require(
                household.hasChildOn(
                        today, tests.rules(file.union(), today).guardianAge().value()),
                file,
                "MINOR_CHILD");
    }

    private void require(boolean needed, HardshipFile file, String purpose) {
        if (needed && !consents.given(file.main().person(), purpose)) {
            throw Problem.of(AidProblem.CONSENT_MISSING, purpose);
        }
    }

    void withdraw(UUID id, String ifMatch) {
        HardshipFile file = files.holdOwn(id);
        HardshipStatus to = file.after(HardshipStep.WITHDRAW);
        http.requireVersion(ifMatch, file.version());
        notices.takeDown(id);
        steps.take(file, to, HardshipSteps.Told.of(HardshipStep.WITHDRAW), null);
        audit.record("hardship-file.withdrawn", AuditTrail.Subject.of("hardship-file", id, file.union()));
    }
}
