package org.unionhome.policy.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.CareQuestion;
import org.unionhome.policy.Decision;
import org.unionhome.policy.Finding;
import org.unionhome.policy.GiftForm;
import org.unionhome.policy.Occurrence;
import org.unionhome.policy.Verdict;

/** Asks a pack the questions that stand in its own file. A pack that contradicts them is not put to use. */
final class PackVectors {

    private PackVectors() {}

    /** The names of the vectors that got another answer than they should. */
    static List<String> contradicted(Pack pack, List<PackFile.Vector> vectors) {
        return Stream.concat(
                        vectors.stream().filter(vector -> !holds(pack, vector)).map(PackFile.Vector::name),
                        pack.sections().contradicted().stream())
                .toList();
    }

    /** What the pack says to the question of a vector. */
    static Decision answer(Pack pack, PackFile.Vector vector) {
        return CarePolicy.judge(pack.rulesOn(vector.on()), question(vector));
    }

    static boolean holds(Pack pack, PackFile.Vector vector) {
        Decision decision = answer(pack, vector);
        return decision.verdict() == Verdict.valueOf(vector.verdict())
                && decision.findings().stream().map(Finding::code).toList().equals(vector.findings());
    }

    private static CareQuestion question(PackFile.Vector vector) {
        return new CareQuestion(
                vector.occasion(),
                GiftForm.valueOf(vector.form()),
                amount(vector.amount()),
                new Occurrence(vector.on(), vector.relation(), vector.relative(), vector.illness()),
                vector.note(),
                occurrences(vector.earlier()),
                Boolean.TRUE.equals(vector.surgery()),
                vector.given(),
                occurrences(vector.otherParent()));
    }

    private static List<Occurrence> occurrences(@Nullable List<PackFile.Earlier> told) {
        return Optional.ofNullable(told).orElse(List.of()).stream()
                .map(one -> new Occurrence(one.on(), one.relation(), one.relative(), one.illness()))
                .toList();
    }

    private static Money amount(@Nullable String text) {
        return text == null ? Money.ZERO : Money.of(text);
    }
}
