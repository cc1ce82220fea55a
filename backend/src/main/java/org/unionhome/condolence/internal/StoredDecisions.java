package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.policy.CareQuestion;
import org.unionhome.policy.Decision;
import org.unionhome.policy.DecisionText;
import org.unionhome.policy.Policies;
import org.unionhome.policy.RuleStack;

/**
 * Decisions as they are kept with the visit: the question, the answer, and the version of the pack that gave it. Where a
 * rule asks for an operation, question and ceiling would tell of it, so all of it is encrypted, whatever was answered.
 */
@ApplicationScoped
class StoredDecisions {

    private static final String SEALED = "condolence.decision";
    private final DecisionText text;
    private final FieldCipher cipher;
    private final Policies policies;

    StoredDecisions(DecisionText text, FieldCipher cipher, Policies policies) {
        this.text = text;
        this.cipher = cipher;
        this.policies = policies;
    }

    String write(Judgement judged) {
        String stored = text.write(new Stored(judged.question(), judged.decision(), null));
        return judged.asksSurgery() ? sealed(stored) : stored;
    }

    private String sealed(String stored) {
        return text.write(new Sealed(Base64.getEncoder().encodeToString(cipher.encrypt(SEALED, stored))));
    }

    /** What tells of an operation in plain text, encrypted; nothing where it is, or tells of none. */
    Optional<String> sealedIfDue(String stored) {
        return isSealed(stored) || !asksSurgery(parse(stored)) ? Optional.empty() : Optional.of(sealed(stored));
    }

    /** By the versions of the packs that gave the answer. */
    private boolean asksSurgery(Stored then) {
        CareQuestion question = then.question();
        return question.surgery()
                || policies.stackOf(then.decision().packs())
                        .care(question.event().on())
                        .of(question.occasion())
                        .map(rule -> rule.terms().surgery() != null)
                        .orElse(false);
    }

    /** The answer as somebody may see it who must not know of an operation. */
    Decision withoutHealth(String stored) {
        return isSealed(stored) ? read(stored).withheld() : read(stored);
    }

    boolean isSealed(String stored) {
        return text.read(stored, Stored.class).sealed() != null;
    }

    CareQuestion question(String stored) {
        return parse(stored).question();
    }

    Decision read(String stored) {
        return parse(stored).decision();
    }

    Decision putTo(RuleStack rules, CareQuestion question) {
        return policies.judge(rules.care(question.event().on()), question);
    }

    /** Asks the same versions of the same packs again; equal to what is stored unless somebody tampered with it. */
    Decision replay(String stored) {
        Stored then = parse(stored);
        return putTo(policies.stackOf(then.decision().packs()), then.question());
    }

    private Stored parse(String stored) {
        String sealed = text.read(stored, Stored.class).sealed();
        return text.read(
                sealed == null
                        ? stored
                        : cipher.decrypt(SEALED, Base64.getDecoder().decode(sealed)),
                Stored.class);
    }

    private record Stored(CareQuestion question, Decision decision, @Nullable String sealed) {}

    private record Sealed(String sealed) {}
}
