package org.unionhome.policy.internal;

import java.util.List;
import org.unionhome.kernel.Money;
import org.unionhome.policy.Finding;
import org.unionhome.policy.LateChargeRules;

/** What one pack says about union funds that are paid late; the nearest pack that says anything rules. */
record LateChargeFigures(LateChargeRules rules, List<LateChargeSection.Vector> vectors) implements Figures {

    static LateChargeFigures read(PackFile file, LateChargeSection raw, int version) {
        var sources = new PackSources(file, version);
        var rules = new LateChargeRules(
                sources.share(raw.perDay()),
                sources.flag(raw.cappedAtPrincipal()),
                sources.flag(raw.reviewAbovePrincipal()),
                sources.flag(raw.none()));
        return new LateChargeFigures(rules, raw.vectors());
    }

    @Override
    public List<String> contradicted() {
        return vectors.stream()
                .filter(vector -> !holds(vector))
                .map(LateChargeSection.Vector::name)
                .toList();
    }

    private boolean holds(LateChargeSection.Vector vector) {
        var reckoned = LateChargePolicy.judge(rules, Money.of(vector.principal()), vector.days());
        return reckoned.amount(LateChargePolicy.CHARGE).equals(Money.of(vector.charge()))
                && reckoned.decision().findings().stream()
                        .map(Finding::code)
                        .toList()
                        .equals(vector.findings());
    }
}
