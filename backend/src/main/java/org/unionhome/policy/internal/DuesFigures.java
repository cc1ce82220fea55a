package org.unionhome.policy.internal;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.ArrearsRules;
import org.unionhome.policy.DuesRules;

/** What one pack says about dues; the nearest pack that says anything rules. */
record DuesFigures(DuesRules rules, @Nullable ArrearsRules arrears, List<DuesSection.Vector> vectors)
        implements Figures {

    static DuesFigures read(PackFile file, DuesSection raw, int version) {
        var sources = new PackSources(file, version);
        var rules = new DuesRules(
                Objects.requireNonNull(sources.share(raw.rate())),
                Objects.requireNonNull(sources.money(raw.wholeSteps())),
                Objects.requireNonNull(
                        sources.ruled(raw.components(), PackFile.Relatives::source, PackFile.Relatives::value)),
                Objects.requireNonNull(
                        sources.ruled(raw.excluded(), PackFile.Relatives::source, PackFile.Relatives::value)),
                Objects.requireNonNull(sources.count(raw.wageDay())));
        return new DuesFigures(rules, arrears(sources, raw.arrears()), Objects.requireNonNull(raw.vectors()));
    }

    private static @Nullable ArrearsRules arrears(PackSources sources, DuesSection.@Nullable Arrears raw) {
        return raw == null
                ? null
                : new ArrearsRules(
                        Objects.requireNonNull(sources.count(raw.dueEvery())),
                        Objects.requireNonNull(sources.count(raw.reminder())),
                        Objects.requireNonNull(sources.count(raw.talk())),
                        Objects.requireNonNull(sources.count(raw.ending())));
    }

    @Override
    public List<String> contradicted() {
        return vectors.stream()
                .filter(vector -> !holds(vector))
                .map(DuesSection.Vector::name)
                .toList();
    }

    private boolean holds(DuesSection.Vector vector) {
        Money base = Money.of(vector.base());
        return rules.counted(base).equals(Money.of(vector.counted()))
                && rules.of(base).equals(Money.of(vector.dues()));
    }
}
