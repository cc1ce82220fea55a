package org.unionhome.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;

/** The consolidated year of 5,000 unions through the API against the bare statement; then one union of the lowest level. */
final class ConsolidationMeasure {

    private static final int FINANCE = 16;
    private static final int TIMES = 7;
    private static final String ROOT = "0190aaaa-0000-7000-8000-000000000001";
    private static final String LOWEST = "0190aaaa-0000-7000-8000-000000001388";
    private final Bench bench;
    private final String database;

    ConsolidationMeasure(Bench bench, String database) {
        this.bench = bench;
        this.database = database;
    }

    void run() throws Exception {
        String copy = bench.cluster().copyOf(database);
        try {
            load(copy);
            String statement = script("consolidation.sql");
            double bare = median(() -> bench.cluster().run(copy, statement));
            measure(copy, bare);
        } finally {
            bench.cluster().drop(copy);
        }
    }

    private void load(String copy) throws IOException {
        bench.cluster().run(copy, "set session_replication_role = replica; " + script("books.sql"));
    }

    private void measure(String copy, double bare) throws Exception {
        try (var backend = bench.start(copy, Map.of());
                var connection = backend.connect()) {
            String token = bench.provider().tokenOf(FINANCE);
            double whole = median(() -> ask(connection, token, "/api/v1/statements?year=2025&unionId=" + ROOT));
            requireEliminated(connection.body());
            double parts = median(
                    () -> ask(connection, token, "/api/v1/statements/parts?year=2025&account=50206&unionId=" + ROOT));
            double one = median(() -> ask(connection, token, "/api/v1/statements?year=2025&unionId=" + LOWEST));
            String entries = bench.cluster().ask(copy, "select count(*) from ledger_entry");
            bench.report().figure(
                    "consolidated year of 5,000 unions ÷ bare statement", "≤ 2", "**%.2f** (%.2f ÷ %.2f s; %s entries)",
                    whole / bare, whole, bare, entries);
            bench.report().figure(
                    "an account of it, by the unions below; one union alone", "–; < 10 ms", "**%.2f s; %.0f ms**",
                    parts, one * 1e3);
        }
    }

    /** What went between two of these unions counts nowhere. */
    private static void requireEliminated(String body) {
        if (!body.matches("(?s).*\"account\":\"506\"[^}]*\"total\":\"0.00\".*")) {
            throw new IllegalStateException("not eliminated: " + body);
        }
    }

    private static void ask(Http connection, String token, String path) throws IOException {
        int answer = connection.ask(Http.get(path, token));
        if (answer != 200) {
            throw new IllegalStateException(answer + ": " + connection.body());
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static double median(Work work) throws IOException {
        double[] seconds = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            work.run();
            seconds[i] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        return seconds[TIMES / 2];
    }

    private String script(String name) throws IOException {
        return Files.readString(bench.options().backend().resolve("benchmark/sql").resolve(name));
    }
}
