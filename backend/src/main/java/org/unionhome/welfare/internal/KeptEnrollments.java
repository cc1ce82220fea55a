package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.unionhome.policy.Decision;
import org.unionhome.policy.DecisionText;
import org.unionhome.policy.Finding;
import org.unionhome.policy.MutualAidScheme;
import org.unionhome.policy.Verdict;
import org.unionhome.welfare.internal.EnrollmentPolicy.Answer;

/** Enrolments with the question that was asked about them and what the scheme said, as they are kept. */
@ApplicationScoped
class KeptEnrollments {

    private final DecisionText text;

    KeptEnrollments(DecisionText text) {
        this.text = text;
    }

    /** A question with its answer. */
    record Kept(EnrollmentQuestion question, Decision decision) {}

    String write(MutualAidScheme scheme, EnrollmentQuestion asked, Answer answer) {
        return text.write(new Kept(asked, decision(scheme, answer)));
    }

    Kept read(String stored) {
        return text.read(stored, Kept.class);
    }

    static Decision judge(MutualAidScheme scheme, EnrollmentQuestion asked) {
        return decision(scheme, EnrollmentPolicy.judge(scheme, asked));
    }

    private static Decision decision(MutualAidScheme scheme, Answer answer) {
        var finding = new Finding(
                "ENROLLMENT_" + answer.rule(),
                verdict(answer.verdict()),
                List.of(answer.coveredFrom().toString()),
                answer.citation() == null ? scheme.citation() : answer.citation(),
                null);
        return Decision.of(scheme.pack(), scheme.code(), List.of(finding));
    }

    private static Verdict verdict(EnrollmentPolicy.Verdict said) {
        return switch (said) {
            case ENROLLED -> Verdict.PASS;
            case WARNED, SECOND -> Verdict.WARN;
            default -> Verdict.BLOCK;
        };
    }
}
