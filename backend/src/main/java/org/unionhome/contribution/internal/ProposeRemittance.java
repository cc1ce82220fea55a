package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.funds.Funds;
import org.unionhome.funds.Purpose;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UnionTree;
import org.unionhome.kernel.UseCase;
import org.unionhome.organization.Unions;

/** Proposes what another one pays: upward what was taken in for the union above, downward what is given to one below. */
@UseCase
@ApplicationScoped
@Transactional
class ProposeRemittance {

    private final Accounts accounts;
    private final Funds funds;
    private final RemittanceWriter writer;
    private final Unions unions;
    private final UnionTree tree;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    ProposeRemittance(
            Accounts accounts,
            Funds funds,
            RemittanceWriter writer,
            Unions unions,
            UnionTree tree,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.funds = funds;
        this.writer = writer;
        this.unions = unions;
        this.tree = tree;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is passed on of a month. */
    record UpwardLine(YearMonth month, Money amount) {}

    /**
     * What is given, and for what.
     *
     * @param earmark what it may be used for and nothing else; absent when it is free
     */
    record DownwardLine(String purpose, @Nullable Purpose earmark, Money amount) {}

    /** @throws Problem NOT_FOUND, UNION_DISSOLVED, INVALID_INPUT, REMITTANCE_ABOVE_OWED with what may be proposed */
    UUID upward(UUID union, List<UpwardLine> lines, @Nullable String note) {
        Doer handler = scope.requireDoer(current.get(), Permission.CONTRIBUTION_WRITE, union);
        unions.requireLiving(union);
        accounts.hold(union);
        Map<YearMonth, Account> owed = accounts
                .of(union, lines.stream().map(UpwardLine::month).toList())
                .stream()
                .collect(Collectors.toMap(
                        Account::month,
                        Function.identity(),
                        (one, other) -> one.left().isZero() ? other : one));
        UUID upper = null;
        var written = new ArrayList<Remittances.Line>();
        for (int at = 0; at < lines.size(); at++) {
            UpwardLine line = lines.get(at);
            Account account = owed.get(line.month());
            if (account == null || line.amount().exceeds(account.left())) {
                throw Problem.of(
                        ContributionProblem.REMITTANCE_ABOVE_OWED,
                        line.month(),
                        account == null ? Money.ZERO : account.left());
            }
            if (upper != null && !upper.equals(account.upper())) {
                throw Problem.ofFault("/lines/" + at + "/month", "OTHER_RECEIVER");
            }
            upper = account.upper();
            written.add(new Remittances.Line("CONTRIBUTION", line.month(), null, null, line.amount(), Money.ZERO));
        }
        return propose(
                new RemittanceWriter.Proposal(
                        union, Objects.requireNonNull(upper), Remittance.Direction.UPWARD, note, null, written),
                handler);
    }

    /**
     * @param line of this year's budget of the union that gives
     * @throws Problem NOT_FOUND, UNION_DISSOLVED, INVALID_INPUT
     */
    UUID downward(UUID from, UUID to, UUID line, List<DownwardLine> lines, @Nullable String note) {
        Doer handler = scope.requireDoer(current.get(), Permission.CONTRIBUTION_WRITE, from);
        unions.requireLiving(to);
        if (from.equals(to) || !tree.lineOf(to).contains(from)) {
            throw Problem.ofFault("/receiverId", "NO_LOWER_UNION");
        }
        int year = LocalDate.now(clock).getYear();
        if (funds.linesFor(from, year, Purpose.LOWER_UNIONS).stream()
                .noneMatch(one -> one.id().equals(line))) {
            throw Problem.ofFault("/lineId", "UNKNOWN_VALUE");
        }
        requireSpendable(lines);
        return propose(
                new RemittanceWriter.Proposal(
                        to,
                        from,
                        Remittance.Direction.DOWNWARD,
                        note,
                        line,
                        lines.stream()
                                .map(one -> new Remittances.Line(
                                        "SUBSIDY", null, one.purpose(), one.earmark(), one.amount(), Money.ZERO))
                                .toList()),
                handler);
    }

    /** Nothing is bound to a purpose that the receiver could never spend it for. */
    private void requireSpendable(List<DownwardLine> lines) {
        for (int at = 0; at < lines.size(); at++) {
            Purpose earmark = lines.get(at).earmark();
            if (earmark != null && !funds.mayBeGivenFor(earmark)) {
                throw Problem.ofFault("/lines/" + at + "/earmark", "SOURCE_DOES_NOT_PAY");
            }
        }
    }

    private UUID propose(RemittanceWriter.Proposal proposal, Doer handler) {
        UUID id = writer.propose(proposal, handler);
        request.touched(proposal.payer());
        audit.record(
                "remittance.proposed",
                AuditTrail.Subject.of("remittance", id, proposal.payer()),
                proposal.amount().toString());
        return id;
    }
}
