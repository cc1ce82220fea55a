package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UseCase;

/** The union above reminds those below that have not remitted a month, or not even declared it, each once a day. */
@UseCase
@ApplicationScoped
@Transactional
class RemindRemittances {

    private final Accounts accounts;
    private final Undeclared undeclared;
    private final RemittanceNotices notices;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    RemindRemittances(
            Accounts accounts,
            Undeclared undeclared,
            RemittanceNotices notices,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.undeclared = undeclared;
        this.notices = notices;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @return how many unions were reminded
     * @throws Problem NOT_FOUND
     */
    int run(UUID union, YearMonth month) {
        scope.require(current.get(), Permission.CONTRIBUTION_WRITE, union);
        LocalDate today = LocalDate.now(clock);
        List<Account> open = accounts.open(union, month).stream()
                .filter(account -> !account.debtor().equals(union))
                .toList();
        open.forEach(account -> notices.remind(account, today, "asked:" + today));
        List<UUID> silent = undeclared.of(union, month);
        silent.forEach(one -> notices.notDeclared(one, month, "asked:" + today));
        int unions = open.size() + silent.size();
        request.touched(union);
        audit.record("remittance.reminded", AuditTrail.Subject.of("union", union, union), month + " " + unions);
        return unions;
    }
}
