package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.UseCase;

/** Says what the payroll of a month really was: by another edition, for a reason. The one before stays to be read. */
@UseCase
@ApplicationScoped
@Transactional
class CorrectContribution {

    private final Contributions contributions;
    private final Assessing assessing;
    private final PayrollCheck check;
    private final ContributionWriter writer;
    private final CurrentRequest request;
    private final AuditTrail audit;

    CorrectContribution(
            Contributions contributions,
            Assessing assessing,
            PayrollCheck check,
            ContributionWriter writer,
            CurrentRequest request,
            AuditTrail audit) {
        this.contributions = contributions;
        this.assessing = assessing;
        this.check = check;
        this.writer = writer;
        this.request = request;
        this.audit = audit;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, INVALID_INPUT, CONFLICT */
    UUID run(UUID id, String ifMatch, List<Map.Entry<String, Money>> parts, String reason) {
        Contribution before = contributions.lock(id, Permission.CONTRIBUTION_WRITE);
        request.requireVersion(ifMatch, before.edition());
        var next = assessing.next(before, check.checked(before.union(), before.month(), parts, ""), reason);
        writer.write(List.of(next), null);
        request.touched(before.union());
        audit.record(
                "contribution.corrected",
                AuditTrail.Subject.of("contribution", next.id(), before.union()),
                before.assessed() + " -> " + next.assessed());
        return next.id();
    }
}
