package org.unionhome.funds.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.funds.Purpose;
import org.unionhome.policy.Citation;

/** Which line may pay for what: by its account, by where its money comes from, and by what it is earmarked for. */
final class SpendingPolicy {

    private SpendingPolicy() {}

    /** @param earmark the only purpose the money is for, if it has one */
    record Line(String account, String source, @Nullable String earmark) {}

    /**
     * Why a line may not pay.
     *
     * @param offered the sources that may
     */
    record Refusal(Reason reason, Citation citation, List<Chart.Source> offered) {}

    /** What stands against it. */
    enum Reason {
        SOURCE,
        EARMARK,
        ACCOUNT
    }

    static Optional<Refusal> judge(Chart chart, Line line, Purpose purpose) {
        Chart.Source source = chart.source(line.source()).orElseThrow();
        Chart.Account account = chart.account(line.account()).orElseThrow();
        List<Chart.Source> offered = chart.payingFor(purpose);
        if (!source.pays().contains(purpose)) {
            return Optional.of(new Refusal(Reason.SOURCE, source.against(purpose), offered));
        }
        if (line.earmark() != null && !line.earmark().equals(purpose.name())) {
            return Optional.of(new Refusal(Reason.EARMARK, source.citation(), offered));
        }
        if (!account.pays().contains(purpose)) {
            return Optional.of(new Refusal(Reason.ACCOUNT, account.citation(), offered));
        }
        return Optional.empty();
    }
}
