package org.unionhome.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** By which power of the number of members work grows. */
final class Growth {

    private final Map<String, TreeMap<Integer, Double>> costs = new LinkedHashMap<>();

    /** @param microseconds of processor for one piece of this work */
    void add(String work, int members, double microseconds) {
        costs.computeIfAbsent(work, any -> new TreeMap<>()).put(members, microseconds);
    }

    void report(Report report) {
        costs.forEach((work, bySize) -> {
            if (bySize.size() > 1) {
                report(report, work, bySize);
            }
        });
    }

    private static void report(Report report, String work, TreeMap<Integer, Double> bySize) {
        var small = bySize.firstEntry();
        var large = bySize.lastEntry();
        report.figure(
                "growth exponent of %s, %,d → %,d members".formatted(work, small.getKey(), large.getKey()),
                "≤ 0.10",
                "**%.2f** (processor %.0f → %.0f µs)",
                Math.log(large.getValue() / small.getValue())
                        / Math.log((double) large.getKey() / small.getKey()),
                small.getValue(),
                large.getValue());
    }
}
