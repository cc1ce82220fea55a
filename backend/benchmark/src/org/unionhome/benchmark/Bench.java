package org.unionhome.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.IntConsumer;

/** What every measure needs, and the order in which they run. */
record Bench(
        Options options,
        Cluster cluster,
        Provider provider,
        Pgbench pgbench,
        Report report,
        Growth growth) {

    private static final int WARM_SLICE = 5;
    private static final int MOST_WARMING = 120;

    Bench(Options options, Cluster cluster, Provider provider, Pgbench pgbench, Report report) {
        this(options, cluster, provider, pgbench, report, new Growth());
    }

    void run(String database, int members) throws Exception {
        if (options.wants("hold")) {
            System.out.println("PostgreSQL holds " + database + " on port " + cluster.port() + " until Enter");
            System.in.read();
        }
        if (options.wants("pages")) {
            growth.add("page", members, new PageMeasure(this, database, members).run());
        }
        if (options.wants("queries")) {
            new QueryMeasure(this, database, members)
                    .run()
                    .forEach((query, cost) -> growth.add(query, members, cost));
        }
        if (options.wants("dues")) {
            new DuesMeasure(this, database, members).run();
        }
        if (members == options.members().get(0)) {
            runWriting(database);
        }
    }

    private void runWriting(String database) throws Exception {
        if (options.wants("start")) {
            new StartMeasure(this, database).run();
        }
        if (options.wants("visits")) {
            new VisitMeasure(this, database).run();
        }
        if (options.wants("rush")) {
            new RushMeasure(this, database).run();
        }
        if (options.wants("roster")) {
            new RosterMeasure(this, database).run();
        }
        if (options.wants("enrollments")) {
            new EnrollmentMeasure(this, database).run();
        }
        if (options.wants("consolidation")) {
            new ConsolidationMeasure(this, database).run();
        }
    }

    /**
     * Works until Java has compiled what this work needs: until its compiler takes less than a fiftieth of a processor,
     * at most two minutes. What is measured before that is the compiler.
     */
    void warm(Backend backend, IntConsumer work) {
        double compiled = 1;
        int seconds = 0;
        while (compiled > WARM_SLICE / 50.0 && seconds < MOST_WARMING) {
            double before = Cpu.compilerSecondsOf(backend.process());
            work.accept(WARM_SLICE);
            compiled = Cpu.compilerSecondsOf(backend.process()) - before;
            seconds += WARM_SLICE;
        }
        report.note("warm after %d s, the compiler's last share %.1f %%", seconds, compiled / WARM_SLICE * 100);
    }

    Backend start(String database, Map<String, String> settings) throws Exception {
        return new Backend(options, cluster, database, provider, settings);
    }

    /** Notes the rate of some work and the processor time that server and backend spent on each unit of it. */
    double measured(
            Map<String, List<Double>> rates,
            Map<String, List<Double>> cpu,
            String name,
            double seconds,
            DoubleSupplier work,
            Backend backend) {
        double database = Cpu.secondsOf(cluster.process());
        double java = backend == null ? 0 : Cpu.secondsOf(backend.process());
        double rate = work.getAsDouble();
        double count = rate * seconds / 1e6;
        database = (Cpu.secondsOf(cluster.process()) - database) / count;
        java = backend == null ? 0 : (Cpu.secondsOf(backend.process()) - java) / count;
        double each = database + java;
        rates.computeIfAbsent(name, any -> new ArrayList<>()).add(rate);
        cpu.computeIfAbsent(name, any -> new ArrayList<>()).add(each);
        report.note("%s: %.0f /s, processor %.0f µs database + %.0f µs backend each", name, rate, database, java);
        return rate;
    }
}
