package org.unionhome.policy;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The worst of the findings, with the pack that gave it. */
public record Decision(Verdict verdict, @Nullable PackRef pack, String occasion, List<Finding> findings) {

    public static Decision of(@Nullable PackRef pack, String occasion, List<Finding> findings) {
        Verdict worst = findings.stream()
                .map(Finding::verdict)
                .max(Comparator.naturalOrder())
                .orElse(Verdict.PASS);
        return new Decision(worst, pack, occasion, List.copyOf(findings));
    }

    public boolean blocks() {
        return verdict == Verdict.BLOCK;
    }
}
