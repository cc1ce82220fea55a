package org.unionhome.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;

/** Runs the measures asked for and prints one table; see README.md. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        var options = Options.of(arguments);
        var report = new Report();
        if (options.wants("policy")) {
            new PolicyMeasure(options, report).run();
        }
        if (options.wantsDatabase()) {
            againstDatabase(options, report);
        } else {
            report.print(System.out);
        }
    }

    private static void againstDatabase(Options options, Report report) throws Exception {
        Pgbench.requireInstalled();
        Path here = options.backend().resolve("benchmark");
        Path place = Files.createDirectories(options.backend().resolve("../.data/benchmark").normalize());
        Files.createDirectories(options.backend().resolve("target/benchmark"));
        try (var cluster = new Cluster(place);
                var provider = new Provider()) {
            var bench = new Bench(options, cluster, provider, new Pgbench(cluster, here.resolve("sql")), report);
            var dataSet = new DataSet(cluster, here.resolve("sql"));
            var surroundings = new Surroundings(cluster);
            for (int members : options.members()) {
                String database = dataSet.of(members);
                bench.run(database, members);
            }
            bench.growth().report(bench.report());
            bench.report().print(System.out);
            System.out.println(surroundings.describe());
        }
    }
}
