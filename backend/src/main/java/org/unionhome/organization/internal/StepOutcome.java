package org.unionhome.organization.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.organization.UnionFollower;

/** What one step did: how many of what, union by union. Words with a count of nothing are left out. */
record StepOutcome(String kind, List<Moved> moved) {

    static StepOutcome of(ReorganizationStep step, List<UnionFollower.Moved> all) {
        var counts = new LinkedHashMap<Map.Entry<UUID, String>, Integer>();
        all.stream()
                .filter(one -> one.count() > 0)
                .forEach(one -> counts.merge(Map.entry(one.union(), one.what()), one.count(), Integer::sum));
        return new StepOutcome(
                step.kind().name(),
                counts.entrySet().stream()
                        .map(one ->
                                new Moved(one.getKey().getKey(), one.getKey().getValue(), one.getValue()))
                        .toList());
    }

    /** @param union whose it was before */
    record Moved(UUID union, String what, int count) {}
}
