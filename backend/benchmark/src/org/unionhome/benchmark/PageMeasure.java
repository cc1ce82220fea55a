package org.unionhome.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A member page of 50 through the API against the same joined statement alone; narrow against widest office. */
final class PageMeasure {

    private static final String PATH = "/api/v1/members?limit=50";
    private static final int WIDE = 1;
    private static final int NARROW = 17;
    private static final int CROWD = 32;
    private final Bench bench;
    private final String database;
    private final int members;
    private final Map<String, List<Double>> rates = new LinkedHashMap<>();
    private final Map<String, List<Double>> cpu = new LinkedHashMap<>();
    private final List<Double> ratios = new ArrayList<>();
    private final List<Double> tails = new ArrayList<>();
    private Load.Sample last;
    private Load.Sample crowded;

    PageMeasure(Bench bench, String database, int members) {
        this.bench = bench;
        this.database = database;
        this.members = members;
    }

    /** @return processor microseconds of backend and database for a page of the widest office */
    double run() throws Exception {
        try (var backend = bench.start(database, Map.of())) {
            List<List<byte[]>> everything = requests(backend, WIDE, "", Math.min(400, members / 100));
            String unit = "&unionId=0190aaaa-0000-7000-8000-000000000065";
            List<List<byte[]>> wideUnit = requests(backend, WIDE, unit, 4);
            List<List<byte[]>> narrowUnit = requests(backend, NARROW, unit, 4);
            bench.warm(backend, seconds -> load(backend, everything, seconds));
            for (int round = 0; round < bench.options().rounds(); round++) {
                double bare = statement();
                var sample = load(backend, "api", everything);
                ratios.add(sample.perSecond() / bare);
                tails.add(sample.milliseconds(0.99) / sample.milliseconds(0.5));
                last = sample;
                load(backend, "wide, one unit", wideUnit);
                load(backend, "narrow, one unit", narrowUnit);
            }
            crowded = load(backend, everything, CROWD, bench.options().seconds());
            report(Cpu.residentMegabytes(backend.process()));
        }
        return of(cpu, "api");
    }

    private double statement() {
        return bench.measured(rates, cpu, "statement", bench.options().seconds(), () -> bench.pgbench()
                .perSecond(
                        "page.sql",
                        database,
                        Cluster.OWNER,
                        Map.of("plan_cache_mode", "force_generic_plan"),
                        Map.of("last", members * 9L / 10),
                        bench.options().clients(),
                        bench.options().seconds()), null);
    }

    private Load.Sample load(Backend backend, String name, List<List<byte[]>> requests) {
        var sample = new Load.Sample[1];
        bench.measured(rates, cpu, name, bench.options().seconds(), () -> {
            sample[0] = load(backend, requests, bench.options().seconds());
            return sample[0].perSecond();
        }, backend);
        return sample[0];
    }

    private Load.Sample load(Backend backend, List<List<byte[]>> requests, int seconds) {
        return load(backend, requests, bench.options().clients(), seconds);
    }

    private static Load.Sample load(Backend backend, List<List<byte[]>> requests, int clients, int seconds) {
        var sample = Load.run(backend, clients, seconds, 200, (client, random) -> {
            List<byte[]> mine = requests.get(client % requests.size());
            return mine.get(random.nextInt(mine.size()));
        });
        if (sample.failed() > 0) {
            throw new IllegalStateException(sample.failed() + " pages were refused");
        }
        return sample;
    }

    /** Each client is another officer; the pages follow each other by the cursors that the API gives. */
    private List<List<byte[]>> requests(Backend backend, int firstOfficer, String filter, int pages)
            throws IOException {
        var all = new ArrayList<List<byte[]>>();
        for (int client = 0; client < bench.options().clients(); client++) {
            String token = bench.provider().tokenOf(filter.isEmpty() || firstOfficer == WIDE ? firstOfficer + client : firstOfficer);
            all.add(walk(backend, token, filter, pages));
        }
        return all;
    }

    private static List<byte[]> walk(Backend backend, String token, String filter, int pages) throws IOException {
        var requests = new ArrayList<byte[]>();
        try (var connection = backend.connect()) {
            String cursor = "";
            for (int page = 0; page < pages; page++) {
                byte[] request = Http.get(PATH + filter + cursor, token);
                if (connection.ask(request) != 200) {
                    throw new IllegalStateException("a page was refused: " + connection.body());
                }
                requests.add(request);
                String next = connection.field("next");
                if (next.isEmpty()) {
                    return requests;
                }
                cursor = "&cursor=" + next;
            }
        }
        return requests;
    }

    private void report(long resident) {
        String size = "%,d members".formatted(members);
        var report = bench.report();
        report.figure(
                "member page through the API ÷ statement, " + size,
                "≥ 0.6",
                "**%.2f** (%.0f ÷ %.0f /s; processor %.0f ÷ %.0f µs a page)",
                Report.median(ratios),
                of(rates, "api"),
                of(rates, "statement"),
                of(cpu, "api"),
                of(cpu, "statement"));
        report.figure(
                "p99 ÷ p50 at saturation, %d connections, %s".formatted(CROWD, size),
                "≤ 4",
                "**%.1f** (%.1f ÷ %.1f ms, %.0f /s); with %d connections %.1f (%.1f ÷ %.1f ms)",
                crowded.milliseconds(0.99) / crowded.milliseconds(0.5),
                crowded.milliseconds(0.99),
                crowded.milliseconds(0.5),
                crowded.perSecond(),
                bench.options().clients(),
                Report.median(tails),
                last.milliseconds(0.99),
                last.milliseconds(0.5));
        report.figure(
                "narrow ÷ widest office, same page, " + size,
                "≤ 1.2",
                "**%.2f** of the time (%.0f against %.0f /s; processor %.2f)",
                of(rates, "wide, one unit") / of(rates, "narrow, one unit"),
                of(rates, "narrow, one unit"),
                of(rates, "wide, one unit"),
                of(cpu, "narrow, one unit") / of(cpu, "wide, one unit"));
        report.figure("memory of the backend after the pages, " + size, "< 400 MB", "%d MB", resident);
    }

    private static double of(Map<String, List<Double>> figures, String name) {
        return Report.median(figures.get(name));
    }
}
