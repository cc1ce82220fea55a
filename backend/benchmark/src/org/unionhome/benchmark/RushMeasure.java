package org.unionhome.benchmark;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** 5,000 members want one of 100 places at once; against a server that makes a transaction for each request. */
final class RushMeasure {

    private static final int PLACES = 100;
    private static final int CONNECTIONS = 100;
    private static final int FIRST_PERSON = 1001;
    private final Bench bench;
    private final String database;
    private final List<String> tokens;

    RushMeasure(Bench bench, String database) {
        this.bench = bench;
        this.database = database;
        int people = Math.min(5000, bench.options().members().get(0) - FIRST_PERSON);
        this.tokens = IntStream.range(FIRST_PERSON, FIRST_PERSON + people)
                .parallel()
                .mapToObj(bench.provider()::tokenOf)
                .toList();
    }

    void run() throws Exception {
        String copy = bench.cluster().copyOf(database);
        try (var combined = bench.start(copy, Map.of());
                var single = bench.start(copy, Map.of(
                        "UNIONHOME_EVENT_JOIN_BATCH", "1", "UNIONHOME_EVENT_JOIN_WORKERS", "8"))) {
            var fast = new ArrayList<Result>();
            var slow = new ArrayList<Result>();
            for (int round = 0; round <= bench.options().rounds(); round++) {
                Result one = rush(combined, copy);
                Result other = rush(single, copy);
                if (round > 0) {
                    fast.add(one);
                    slow.add(other);
                }
            }
            report(fast, slow);
        }
        bench.cluster().drop(copy);
    }

    private Result rush(Backend backend, String copy) throws IOException {
        String event = publish(backend);
        look(backend, event);
        var nextPerson = new AtomicInteger();
        var others = new AtomicInteger();
        var sample = Load.run(
                backend,
                CONNECTIONS,
                60,
                status -> status == 201 || status == 409,
                (client, random) -> join(event, nextPerson.getAndIncrement()),
                (status, connection) -> {
                    if (status != 201 && status != 409 && others.getAndIncrement() == 0) {
                        bench.report().note("an answer that is no decision: %s", connection.body());
                    }
                });
        int confirmed = Integer.parseInt(bench.cluster().ask(
                copy, "select count(*) from event_registration where status = 'CONFIRMED' and event_id = '" + event + "'"));
        bench.report().note("rush: %.0f decisions/s, p99 %.0f ms, %d confirmed, %d without decision",
                sample.perSecond(), sample.milliseconds(0.99), confirmed, sample.failed());
        return new Result(sample.perSecond(), sample.milliseconds(0.99), confirmed, tokens.size() - sample.latencies().length);
    }

    private byte[] join(String event, int person) {
        return person >= tokens.size()
                ? null
                : Http.post("/api/v1/events/" + event + "/registrations", tokens.get(person), UUID.randomUUID().toString(), "");
    }

    /** Everybody has opened the page of the activity just before, as people do. */
    private void look(Backend backend, String event) {
        var nextPerson = new AtomicInteger();
        Load.run(backend, 8, 60, 200, (client, random) -> {
            int person = nextPerson.getAndIncrement();
            return person >= tokens.size() ? null : Http.get("/api/v1/events/" + event, tokens.get(person));
        });
    }

    private String publish(Backend backend) throws IOException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        String plan = """
                {"unionId":"0190aaaa-0000-7000-8000-000000000001","title":"秋游活动","kind":"OUTING","place":"西溪湿地",
                 "startsAt":"%s","endsAt":"%s","registrationOpensAt":"%s","registrationClosesAt":"%s",
                 "capacity":%d,"waitingList":false,"status":"PUBLISHED"}
                """
                .formatted(
                        now.plus(7, ChronoUnit.DAYS),
                        now.plus(7, ChronoUnit.DAYS).plus(3, ChronoUnit.HOURS),
                        now.minus(30, ChronoUnit.DAYS),
                        now.plus(6, ChronoUnit.DAYS),
                        PLACES);
        try (var connection = backend.connect()) {
            int status = connection.ask(Http.post(
                    "/api/v1/events", bench.provider().tokenOf(1), UUID.randomUUID().toString(), plan));
            if (status != 201) {
                throw new IllegalStateException("the activity was refused: " + connection.body());
            }
            return connection.field("id");
        }
    }

    private void report(List<Result> fast, List<Result> slow) {
        double one = Report.median(fast.stream().map(Result::perSecond).toList());
        double other = Report.median(slow.stream().map(Result::perSecond).toList());
        bench.report().figure(
                "rush of %,d on %d places: decisions /s ÷ one transaction a request".formatted(tokens.size(), PLACES),
                "≥ 2",
                "**%.1f** (%.0f ÷ %.0f /s)",
                one / other,
                one,
                other);
        bench.report().figure(
                "rush: p99; confirmed; without a decision",
                "< 300 ms; exactly 100; none",
                "**%.0f ms; %s; %s** (one transaction a request: %.0f ms)",
                Report.median(fast.stream().map(Result::p99).toList()),
                fast.stream().map(Result::confirmed).distinct().toList(),
                fast.stream().map(Result::stuck).distinct().toList(),
                Report.median(slow.stream().map(Result::p99).toList()));
    }

    private record Result(double perSecond, double p99, int confirmed, int stuck) {}
}
