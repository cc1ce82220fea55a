package org.unionhome.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.policy.CareQuestion;
import org.unionhome.policy.Decision;
import org.unionhome.policy.GiftForm;
import org.unionhome.policy.Occurrence;
import org.unionhome.policy.Policies;

/** What-if questions: what would the rules say, whoever it is for. */
@ApplicationScoped
class PolicyChecks {

    private final Policies policies;
    private final CurrentActor current;
    private final Scope scope;

    PolicyChecks(Policies policies, CurrentActor current, Scope scope) {
        this.policies = policies;
        this.current = current;
        this.scope = scope;
    }

    Decision judge(UUID union, String occasion, LocalDate day, GiftForm form, @Nullable Money amount) {
        requireConcerned(union);
        var rules = policies.rulesIn(union, day);
        boolean known = rules.pack() == null
                ? policies.knows(occasion)
                : rules.of(occasion).isPresent();
        if (!known) {
            throw Problem.ofFault("/occasion", "UNKNOWN_OCCASION");
        }
        requireFitting(form, amount);
        var asked = amount == null ? Money.ZERO : amount;
        var question = new CareQuestion(occasion, form, asked, new Occurrence(day, null, null), null, List.of());
        return policies.judge(rules, question);
    }

    /** Officers ask about their unions, members about their own; what concerns nobody here does not exist for her. */
    private void requireConcerned(UUID union) {
        var actor = current.get();
        boolean concerned = actor.lineage().contains(union)
                || scope.allows(actor, Permission.POLICY_READ, union)
                || scope.allows(actor, Permission.CONDOLENCE_RECORD, union);
        if (!concerned) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
    }

    private static void requireFitting(GiftForm form, @Nullable Money amount) {
        if (form == GiftForm.NONE && amount != null && !amount.isZero()) {
            throw Problem.ofFault("/amount", "NOT_APPLICABLE");
        }
        if (form != GiftForm.NONE && amount == null) {
            throw Problem.ofFault("/amount", "REQUIRED");
        }
    }
}
