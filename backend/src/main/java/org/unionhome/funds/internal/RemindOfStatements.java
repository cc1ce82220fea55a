package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Notices.Notice;
import org.unionhome.kernel.Notices.Word;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UseCase;

/** The union above reminds those directly below that have not handed in a statement, each once a day. */
@UseCase
@ApplicationScoped
@Transactional
class RemindOfStatements {

    private final DeadlineQueries deadlines;
    private final Notices notices;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    RemindOfStatements(
            DeadlineQueries deadlines,
            Notices notices,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.deadlines = deadlines;
        this.notices = notices;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @return how many unions were reminded
     * @throws org.unionhome.kernel.Problem NOT_FOUND
     */
    int run(UUID id) {
        DeadlineRow deadline = deadlines.show(id);
        scope.require(current.get(), Permission.BUDGET_WRITE, deadline.union());
        List<DeadlineRow.Submission> missing = deadlines.missing(id);
        missing.forEach(one -> remind(one.union(), deadline));
        request.touched(deadline.union());
        audit.record(
                "statement.reminded",
                AuditTrail.Subject.of("statement-deadline", id, deadline.union()),
                String.valueOf(missing.size()));
        return missing.size();
    }

    private void remind(UUID union, DeadlineRow deadline) {
        LocalDate today = LocalDate.now(clock);
        Statement.Period period = deadline.period();
        notices.tellOfficers(
                union,
                Permission.BUDGET_APPROVE,
                new Notice(
                        today.isAfter(deadline.dueOn()) ? "STATEMENT_OVERDUE" : "STATEMENT_DUE",
                        "/desk/finance/submissions?union=" + union,
                        "statement:" + union + ":" + deadline.id() + ":" + today,
                        List.of(Word.union(union), Word.text(period.name()), Word.day(deadline.dueOn()))));
    }
}
