package org.unionhome.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Searches and questions about earlier days, each beside its bare statement; the widest office against a narrow one. */
final class QueryMeasure {

    private static final int WIDE = 1;
    private static final int NARROW = 17;
    private static final String UNIT = "&unionId=0190aaaa-0000-7000-8000-000000000065";
    private final Bench bench;
    private final String database;
    private final String size;
    private final Map<String, List<Double>> rates = new LinkedHashMap<>();
    private final Map<String, List<Double>> cpu = new LinkedHashMap<>();
    private final Map<String, Load.Sample> last = new LinkedHashMap<>();

    QueryMeasure(Bench bench, String database, int members) {
        this.bench = bench;
        this.database = database;
        this.size = "%,d members".formatted(members);
    }

    /** @return processor microseconds of backend and database for each query */
    Map<String, Double> run() throws Exception {
        try (var backend = bench.start(database, Map.of())) {
            bench.warm(backend, seconds -> Query.ALL.forEach(query -> load(backend, query.path(), WIDE, 1)));
            for (int round = 0; round < bench.options().rounds(); round++) {
                Query.ALL.forEach(query -> measure(backend, query));
            }
        }
        Query.ALL.forEach(this::report);
        var costs = new TreeMap<String, Double>();
        Query.ALL.forEach(query -> costs.put(query.name(), Report.median(cpu.get(query.name()))));
        return costs;
    }

    private void measure(Backend backend, Query query) {
        int seconds = bench.options().seconds();
        bench.measured(rates, cpu, bare(query), seconds, () -> statement(query), null);
        loaded(backend, query.name(), query.path(), WIDE);
        if (query.path().startsWith("/api/v1/members")) {
            loaded(backend, wide(query), query.path() + UNIT, WIDE);
            loaded(backend, narrow(query), query.path() + UNIT, NARROW);
        }
    }

    private double statement(Query query) {
        return bench.pgbench()
                .perSecond(
                        query.script(),
                        database,
                        Cluster.OWNER,
                        Map.of("plan_cache_mode", "force_generic_plan"),
                        query.values(),
                        bench.options().clients(),
                        bench.options().seconds());
    }

    private void loaded(Backend backend, String name, String path, int officer) {
        int seconds = bench.options().seconds();
        bench.measured(rates, cpu, name, seconds, () -> {
            last.put(name, load(backend, path, officer, seconds));
            return last.get(name).perSecond();
        }, backend);
    }

    /** Each client of the widest office is another officer; a unit has one. */
    private Load.Sample load(Backend backend, String path, int officer, int seconds) {
        var requests = new ArrayList<byte[]>();
        for (int client = 0; client < bench.options().clients(); client++) {
            requests.add(Http.get(path, bench.provider().tokenOf(officer == WIDE ? officer + client : officer)));
        }
        var sample = Load.run(
                backend, bench.options().clients(), seconds, 200, (client, random) -> requests.get(client));
        if (sample.failed() > 0) {
            throw new IllegalStateException(path + " was refused " + sample.failed() + " times");
        }
        return sample;
    }

    private void report(Query query) {
        var sample = last.get(query.name());
        bench.report()
                .figure(
                        query.name() + ": API ÷ statement, " + size,
                        "≥ 0.6",
                        "**%.2f** (%.0f ÷ %.0f /s; processor %.0f ÷ %.0f µs; p50 %.1f, p99 %.1f ms)",
                        of(rates, query.name()) / of(rates, bare(query)),
                        of(rates, query.name()),
                        of(rates, bare(query)),
                        of(cpu, query.name()),
                        of(cpu, bare(query)),
                        sample.milliseconds(0.5),
                        sample.milliseconds(0.99));
        if (rates.containsKey(narrow(query))) {
            bench.report()
                    .figure(
                            query.name() + ": narrow ÷ widest office, " + size,
                            "≤ 1.2",
                            "**%.2f** of the time (%.0f against %.0f /s)",
                            of(rates, wide(query)) / of(rates, narrow(query)),
                            of(rates, narrow(query)),
                            of(rates, wide(query)));
        }
    }

    private static String bare(Query query) {
        return query.name() + ", statement";
    }

    private static String wide(Query query) {
        return query.name() + ", one unit, wide";
    }

    private static String narrow(Query query) {
        return query.name() + ", one unit, narrow";
    }

    private static double of(Map<String, List<Double>> figures, String name) {
        return Report.median(figures.get(name));
    }
}
