package org.unionhome.benchmark;

import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.unionhome.policy.internal.PolicyEvaluation;

/** What one decision of the rules costs, in a Java of its own; no database takes part. */
final class PolicyMeasure {

    private static final int WARMING = 5;
    private final Options options;
    private final Report report;

    PolicyMeasure(Options options, Report report) {
        this.options = options;
        this.report = report;
    }

    void run() throws RunnerException {
        var chosen = new OptionsBuilder()
                .include(PolicyEvaluation.class.getName())
                .forks(1)
                .warmupIterations(WARMING)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(options.rounds())
                .measurementTime(TimeValue.seconds(options.seconds()))
                .verbosity(VerboseMode.SILENT)
                .build();
        for (RunResult run : new Runner(chosen).run()) {
            var each = run.getPrimaryResult();
            report.figure(
                    words(run.getPrimaryResult().getLabel()),
                    "–",
                    "**%.2f µs** (± %.2f)",
                    each.getScore(),
                    each.getStatistics().getStandardDeviation());
        }
    }

    /** {@code aVisitFromTheTreeDown} becomes a line of the table. */
    private static String words(String method) {
        return "decision: "
                + method.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT).strip();
    }
}
