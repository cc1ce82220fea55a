package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unionhome.funds.BatchMoney;
import org.unionhome.funds.BudgetLine;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/**
 * Asks for what the union pays for everybody enrolled who was not charged to a budget yet. The round is held meanwhile: it
 * waits for whoever is just being enrolled, and nobody is counted who is not marked.
 */
@UseCase
@ApplicationScoped
@Transactional
class ProposeSubsidy {

    private final RoundQueries rounds;
    private final SubsidyQueries subsidies;
    private final BatchMoney money;
    private final Notices notices;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    ProposeSubsidy(
            RoundQueries rounds,
            SubsidyQueries subsidies,
            BatchMoney money,
            Notices notices,
            Sql sql,
            Scope scope,
            CurrentActor current,
            AuditTrail audit,
            Clock clock) {
        this.rounds = rounds;
        this.subsidies = subsidies;
        this.money = money;
        this.notices = notices;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, NOTHING_TO_SUBSIDISE, INVALID_INPUT for a line that cannot pay, BUDGET_EXHAUSTED */
    UUID run(UUID roundId, UUID lineId) {
        Round round = rounds.lock(roundId);
        Doer proposer = scope.requireDoer(current.get(), Permission.WELFARE_WRITE, round.union());
        BudgetLine line = money.line(lineId, round.union(), MutualAidPurpose.of(round.kind()), Permission.WELFARE_WRITE)
                .line();
        UUID id = Ids.next();
        List<Subsidy.Part> parts = subsidies.uncharged(round.id(), id);
        if (parts.isEmpty()) {
            throw Problem.of(WelfareProblem.NOTHING_TO_SUBSIDISE);
        }
        Money total = parts.stream().map(Subsidy.Part::amount).reduce(Money.ZERO, Money::plus);
        if (total.exceeds(line.left())) {
            throw Problem.of(ProblemCode.BUDGET_EXHAUSTED, line.left().toString());
        }
        int persons = parts.stream().mapToInt(Subsidy.Part::persons).sum();
        insert(id, round, line, persons, total, proposer);
        insert(parts);
        charge(id, round, persons);
        notices.tellOfficers(
                round.union(),
                Permission.CLAIM_DECIDE,
                Notices.Notice.of("SUBSIDY_PROPOSED", "/desk/welfare/rounds/" + round.id(), "subsidy|" + id));
        audit.record("welfare.subsidy-proposed", AuditTrail.Subject.of("subsidy", id, round.union()), total.toString());
        return id;
    }

    private void insert(UUID id, Round round, BudgetLine line, int persons, Money total, Doer proposer) {
        sql.update(
                """
                insert into welfare_subsidy (id, round_id, budget_line, line_name, persons, amount, status, proposed_by,
                                             proposer_name, proposer, proposer_for, proposed_at)
                values (?, ?, ?, ?, ?, ?, 'PROPOSED', ?, ?, ?::uuid, ?::uuid, ?)
                """,
                id,
                round.id(),
                line.id(),
                line.name(),
                persons,
                total,
                proposer.subject(),
                proposer.name(),
                proposer.person(),
                proposer.lender(),
                Instant.now(clock));
    }

    private void insert(List<Subsidy.Part> parts) {
        sql.batch(
                """
                insert into welfare_subsidy_item (id, subsidy_id, union_id, persons, shares, amount)
                values (?, ?, ?, ?, ?, ?)
                """,
                parts.stream()
                        .map(part -> new Object[] {
                            part.id(), part.subsidy(), part.union(), part.persons(), part.shares(), part.amount()
                        })
                        .toList());
    }

    /** Whoever no rule is for stays uncharged. */
    private void charge(UUID id, Round round, int persons) {
        int charged = sql.update(
                """
                update welfare_enrollment e set subsidy_id = ?
                 where e.round_id = ? and e.status = 'ENROLLED' and e.subsidy_id is null
                   and exists (select 1 from welfare_subsidy_rule r
                                where r.round_id = e.round_id
                                  and r.union_id in (e.l1, e.l2, e.l3, e.l4, e.l5, e.l6))
                """,
                id,
                round.id());
        if (charged != persons) {
            throw new IllegalStateException("counted " + persons + " persons but charged for " + charged);
        }
    }
}
