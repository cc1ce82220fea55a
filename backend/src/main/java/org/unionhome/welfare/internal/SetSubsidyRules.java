package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UnionTree;
import org.unionhome.kernel.UseCase;

/** Replaces what the union pays for the enrolled of a round, as long as nothing of it was charged to a budget. */
@UseCase
@ApplicationScoped
@Transactional
class SetSubsidyRules {

    private final RoundQueries rounds;
    private final UnionTree tree;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    SetSubsidyRules(
            RoundQueries rounds, UnionTree tree, Sql sql, CurrentRequest request, AuditTrail audit, Clock clock) {
        this.rounds = rounds;
        this.tree = tree;
        this.sql = sql;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem SUBSIDY_CHARGED once a subsidy was proposed or approved */
    void run(UUID id, String ifMatch, List<SubsidyRule> rules) {
        Round round = rounds.lock(id);
        request.requireVersion(ifMatch, round.version());
        requireUncharged(id);
        List<FieldFault> faults = faults(round, rules);
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
        sql.update("delete from welfare_subsidy_rule where round_id = ?", id);
        sql.batch(
                "insert into welfare_subsidy_rule (id, round_id, union_id, basis, amount) values (?, ?, ?, ?, ?)",
                rules.stream()
                        .map(rule -> new Object[] {Ids.next(), id, rule.union(), rule.basis(), rule.amount()})
                        .toList());
        sql.update(
                "update welfare_round set version = version + 1, updated_at = ? where id = ?", Instant.now(clock), id);
        audit.record("welfare.subsidy-rules-set", AuditTrail.Subject.of("enrollment-round", id, round.union()));
    }

    private void requireUncharged(UUID round) {
        boolean charged = sql.first(
                        "select 1 from welfare_subsidy where round_id = ? and status <> 'REJECTED' limit 1",
                        row -> true,
                        round)
                .orElse(false);
        if (charged) {
            throw Problem.of(WelfareProblem.SUBSIDY_CHARGED);
        }
    }

    private List<FieldFault> faults(Round round, List<SubsidyRule> rules) {
        var faults = new ArrayList<FieldFault>();
        var named = new HashSet<UUID>();
        for (int i = 0; i < rules.size(); i++) {
            SubsidyRule rule = rules.get(i);
            if (!tree.lineOf(rule.union()).contains(round.union())) {
                faults.add(new FieldFault("/items/" + i + "/unionId", "NOT_OF_THE_ROUND", List.of()));
            } else if (!named.add(rule.union())) {
                faults.add(new FieldFault("/items/" + i + "/unionId", "RULE_TWICE", List.of()));
            }
            if (rule.amount().isZero()) {
                faults.add(new FieldFault("/items/" + i + "/amount", "REQUIRED", List.of()));
            }
        }
        return faults;
    }
}
