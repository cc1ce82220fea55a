package org.unionhome.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.unionhome.kernel.Clocks;

/** Recording a condolence visit, with everything around it, against its bare statement. */
final class VisitMeasure {

    /** Cadres at the same time; each officer of the whole tree on two devices. */
    private static final int CROWD = 32;

    private static final int OFFICERS = 16;
    private final Bench bench;
    private final String database;
    private final Map<String, List<Double>> rates = new LinkedHashMap<>();
    private final Map<String, List<Double>> cpu = new LinkedHashMap<>();
    private final List<Double> ratios = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();

    VisitMeasure(Bench bench, String database) {
        this.bench = bench;
        this.database = database;
    }

    void run() throws Exception {
        String copy = bench.cluster().copyOf(database);
        try (var backend = bench.start(copy, Map.of())) {
            List<String> people = people(copy);
            next.set(people.size() / 5);
            bench.warm(backend, seconds -> load(backend, people, seconds));
            // the tables were empty; in service statistics follow within a minute
            bench.cluster().run(copy, "analyze condolence_visit, audit_entry, audit_unsealed, idempotency_record");
            Load.Sample last = null;
            for (int round = 0; round < bench.options().rounds(); round++) {
                double bare = statement(copy, people.size());
                var sample = new Load.Sample[1];
                bench.measured(rates, cpu, "visit", bench.options().seconds(), () -> {
                    sample[0] = load(backend, people, bench.options().seconds());
                    return sample[0].perSecond();
                }, backend);
                last = sample[0];
                ratios.add(last.perSecond() / bare);
            }
            var crowded = load(backend, people, CROWD, bench.options().seconds());
            report(last, crowded, Cpu.residentMegabytes(backend.process()));
        }
        bench.cluster().drop(copy);
    }

    private List<String> people(String copy) {
        return List.of(bench.cluster()
                .ask(copy, "select string_agg(person_id::text, ',' order by person_id) from"
                        + " (select person_id from membership where status = 'ACTIVE' limit 150000) m")
                .split(","));
    }

    private double statement(String copy, int people) {
        return bench.measured(rates, cpu, "statement", bench.options().seconds(), () -> bench.pgbench()
                .perSecond(
                        "visit.sql",
                        copy,
                        Cluster.OWNER,
                        Map.of("plan_cache_mode", "force_generic_plan"),
                        Map.of("last", people / 6),
                        bench.options().clients(),
                        bench.options().seconds()), null);
    }

    /** Another member each time, and none that the statement took: the rules allow a hospital visit once. */
    private Load.Sample load(Backend backend, List<String> people, int seconds) {
        return load(backend, people, bench.options().clients(), seconds);
    }

    private Load.Sample load(Backend backend, List<String> people, int clients, int seconds) {
        List<String> tokens = java.util.stream.IntStream.range(0, clients)
                .mapToObj(client -> bench.provider().tokenOf(1 + client % OFFICERS))
                .toList();
        var refusals = new java.util.concurrent.ConcurrentLinkedQueue<String>();
        var sample = Load.run(
                backend,
                clients,
                seconds,
                status -> status == 201,
                (client, random) -> Http.post(
                        "/api/v1/condolence-visits",
                        tokens.get(client),
                        UUID.randomUUID().toString(),
                        visit(people.get(next.getAndIncrement() % people.size()))),
                (status, connection) -> {
                    if (status != 201) {
                        refusals.add(connection.body());
                    }
                });
        if (!refusals.isEmpty()) {
            throw new IllegalStateException(refusals.size() + " visits were refused, the first: " + refusals.peek());
        }
        return sample;
    }

    private static String visit(String person) {
        LocalDate today = LocalDate.now(Clocks.CHINA);
        return """
               {"memberId":"%s","occasion":"HOSPITALIZATION","occurredOn":"%s","visitedOn":"%s",
                "visitors":["周组织"],"form":"CASH","amount":"800.00"}
               """
                .formatted(person, today.minusDays(3), today.minusDays(1));
    }

    private void report(Load.Sample last, Load.Sample crowded, long resident) {
        bench.report().figure(
                "condolence visit recorded ÷ bare statement",
                "≥ 0.4",
                "**%.2f** (%.0f ÷ %.0f /s; processor %.0f ÷ %.0f µs; p50 %.1f, p99 %.1f ms)",
                Report.median(ratios),
                Report.median(rates.get("visit")),
                Report.median(rates.get("statement")),
                Report.median(cpu.get("visit")),
                Report.median(cpu.get("statement")),
                last.milliseconds(0.5),
                last.milliseconds(0.99));
        bench.report().figure(
                "condolence visits of %d cadres at the same time: p99".formatted(CROWD),
                "< 300 ms",
                "**%.1f ms** (p50 %.1f ms, %.0f /s)",
                crowded.milliseconds(0.99),
                crowded.milliseconds(0.5),
                crowded.perSecond());
        bench.report().figure("memory of the backend after the visits", "< 400 MB", "%d MB", resident);
    }
}
