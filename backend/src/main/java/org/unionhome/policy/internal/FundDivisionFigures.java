package org.unionhome.policy.internal;

import java.util.List;
import java.util.Objects;
import org.unionhome.kernel.Money;
import org.unionhome.policy.FundDivisionRules;
import org.unionhome.policy.FundDivisionRules.Basis;

/** What one pack says about the funds of a union that is split. The nearest pack that says anything rules. */
record FundDivisionFigures(FundDivisionRules rules, List<FundDivisionSection.Vector> vectors) implements Figures {

    static FundDivisionFigures read(PackFile file, FundDivisionSection raw, int version) {
        var basis = new PackSources(file, version)
                .ruled(raw.basis(), PackFile.Value::source, value -> Basis.valueOf(value.value()));
        return new FundDivisionFigures(
                new FundDivisionRules(Objects.requireNonNull(basis)), Objects.requireNonNull(raw.vectors()));
    }

    @Override
    public List<String> contradicted() {
        return vectors.stream()
                .filter(vector -> !holds(vector))
                .map(FundDivisionSection.Vector::name)
                .toList();
    }

    private boolean holds(FundDivisionSection.Vector vector) {
        var weights = rules.basis().value().weights(vector.heads(), vector.agreed());
        return Money.of(vector.amount())
                .split(weights)
                .equals(vector.parts().stream().map(Money::of).toList());
    }
}
