package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;
import org.unionhome.organization.Unions;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.FundDivisionRules;
import org.unionhome.policy.FundDivisionRules.Basis;

/** The union that was split proposes what goes to the one that was split off; the figures are kept as they are then. */
@UseCase
@ApplicationScoped
@Transactional
class ProposeFundDivision {

    private static final String INSERT =
            """
            insert into fund_division (id, root_id, division_no, old_id, union_id, made_id, into_id, split_on, inventory_on,
                                       inventory, net_assets, basis, rule_document, rule_clause, old_weight, new_weight, amount, status,
                                       proposer_hands, proposer_name, proposed_on)
            select ?, u.root_id, '', u.id, u.id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PROPOSED', ?, ?, ?
              from union_node u where u.id = ?
            """;
    private final SplitUnions splits;
    private final Unions unions;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    ProposeFundDivision(
            SplitUnions splits,
            Unions unions,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.splits = splits;
        this.unions = unions;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is proposed.
     *
     * @param ratio that both agreed on; absent where members are counted
     */
    record Proposal(UUID union, UUID made, LocalDate inventoryOn, String inventory, @Nullable List<Integer> ratio) {}

    /** What comes out of it. */
    private record Figures(Basis basis, Optional<Ruled<Basis>> rule, List<Integer> weights, Money whole, Money part) {}

    /** @throws Problem NOT_FOUND, UNION_DISSOLVED, INVALID_INPUT, FUND_DIVISION_NOTHING, FUND_DIVISION_STANDS */
    UUID run(Proposal asked) {
        Doer proposer = scope.requireDoer(current.get(), Permission.CONTRIBUTION_WRITE, asked.union());
        unions.requireLiving(asked.union());
        LocalDate day = splits.splitOn(asked.union(), asked.made())
                .orElseThrow(() -> Problem.ofFault("/newUnionId", "NOT_SPLIT_OFF"));
        unions.requireLiving(asked.made());
        if (asked.inventoryOn().isAfter(LocalDate.now(clock))) {
            throw Problem.ofFault("/inventoryOn", "IN_FUTURE");
        }
        Figures figures = figures(asked, day);
        UUID id = insert(asked, day, figures, proposer);
        request.touched(asked.union());
        audit.record(
                "fund-division.proposed",
                AuditTrail.Subject.of("fund-division", id, asked.union()),
                figures.part().toString());
        return id;
    }

    private Figures figures(Proposal asked, LocalDate day) {
        var rule = splits.rules(asked.union(), day).map(FundDivisionRules::basis);
        Basis basis = rule.map(Ruled::value).orElse(Basis.AGREED);
        List<Integer> ratio = asked.ratio();
        if ((basis == Basis.AGREED) != (ratio != null)) {
            throw Problem.ofFault("/ratio", ratio == null ? "REQUIRED" : "COUNTED_BY_MEMBERS");
        }
        List<Integer> weights =
                ratio == null ? splits.heads(asked.union(), asked.made(), day).weights() : ratio;
        Money whole = splits.netAssets(asked.union(), day, null);
        Money part = FundDivisionPolicy.part(whole, weights);
        if (part.isZero()) {
            throw Problem.of(ContributionProblem.FUND_DIVISION_NOTHING, whole, weights.get(1));
        }
        return new Figures(basis, rule, weights, whole, part);
    }

    private UUID insert(Proposal asked, LocalDate day, Figures figures, Doer proposer) {
        UUID id = Ids.next();
        try {
            sql.update(
                    INSERT,
                    id,
                    asked.made(),
                    asked.made(),
                    day,
                    asked.inventoryOn(),
                    asked.inventory(),
                    figures.whole(),
                    figures.basis(),
                    figures.rule().map(rule -> rule.citation().documentNumber()).orElse(null),
                    figures.rule().map(rule -> rule.citation().clause()).orElse(null),
                    figures.weights().get(0),
                    figures.weights().get(1),
                    figures.part(),
                    proposer.hands(),
                    proposer.name(),
                    LocalDate.now(clock),
                    asked.union());
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(ContributionProblem.FUND_DIVISION_STANDS) : failed;
        }
        return id;
    }
}
