package org.unionhome.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** A month of dues through the API, tried and committed, and a deduction list, each against the bare statements. */
final class DuesMeasure {

    private static final int FINANCE = 16;
    private static final String ROOT = "0190aaaa-0000-7000-8000-000000000001";
    private static final String TRIALS = "/api/v1/dues-assessments";
    private final Bench bench;
    private final String database;
    private final int members;

    DuesMeasure(Bench bench, String database, int members) {
        this.bench = bench;
        this.database = database;
        this.members = members;
    }

    void run() throws Exception {
        String copy = bench.cluster().copyOf(database);
        try {
            execute(copy, "set session_replication_role = replica; " + script("wages.sql"));
            double bare = timed(copy, "begin; " + script("dues.sql") + "; commit");
            execute(copy, "truncate dues_obligation; vacuum (analyze) wage_base, membership, person");
            month(copy, bare);
        } finally {
            bench.cluster().drop(copy);
        }
    }

    private void month(String copy, double bare) throws Exception {
        try (var backend = bench.start(copy, Map.of());
                var connection = backend.connect()) {
            String token = bench.provider().tokenOf(FINANCE);
            double processor = Cpu.secondsOf(bench.cluster().process()) + Cpu.secondsOf(backend.process());
            long start = System.nanoTime();
            expect(202, connection, Http.post(TRIALS, token, key(), "{\"unionId\":\"" + ROOT + "\",\"month\":\"2026-10\"}"));
            String id = connection.field("id");
            String ready = await(connection, token, TRIALS + "/" + id, "READY");
            double tried = (System.nanoTime() - start) / 1e9;
            bench.report().note("tried: %s", ready.replaceAll(".*(\"counts\":\\{[^}]*}).*", "$1"));
            start = System.nanoTime();
            expect(202, connection, Http.post(TRIALS + "/" + id + "/commits", token, key() + "\r\nIf-Match: \"1\"", "{}"));
            await(connection, token, TRIALS + "/" + id, "COMMITTED");
            double committed = (System.nanoTime() - start) / 1e9;
            processor = Cpu.secondsOf(bench.cluster().process()) + Cpu.secondsOf(backend.process()) - processor;
            bench.growth().add("a member's month of dues", members, processor * 1e6 / members);
            bench.report().figure(
                    "month of dues for %,d members ÷ bare statement".formatted(members),
                    "≤ 1.5",
                    "**%.2f** (commit %.1f s ÷ %.1f s; trial %.1f s; %d MB)",
                    committed / bare,
                    committed,
                    bare,
                    tried,
                    Cpu.residentMegabytes(backend.process()));
            if (members == bench.options().members().get(0)) {
                deductions(copy, backend, connection, token);
            }
        }
    }

    private void deductions(String copy, Backend backend, Http connection, String token) throws Exception {
        int rows = bench.options().rosterRows();
        byte[] file = list(copy, rows).getBytes(StandardCharsets.UTF_8);
        long start = System.nanoTime();
        expect(202, connection, Http.send(
                "POST", "/api/v1/imports?kind=DUES_PAYMENTS&unionId=" + ROOT, token, key(), "application/octet-stream", file));
        String path = "/api/v1/imports/" + connection.field("id");
        await(connection, token, path, "READY");
        double preview = (System.nanoTime() - start) / 1e9;
        String hash = connection.field("previewHash");
        start = System.nanoTime();
        expect(202, connection, Http.post(path + "/commits", token, key(), "{\"previewHash\":\"" + hash + "\"}"));
        await(connection, token, path, "COMMITTED");
        double commit = (System.nanoTime() - start) / 1e9;
        execute(copy, "truncate dues_allocation, dues_refund, dues_payment cascade; update dues_obligation set paid = 0;"
                + " vacuum (analyze) dues_obligation");
        double bare = timed(copy, "begin; " + script("deduction.sql") + "; commit");
        bench.report().figure(
                "deduction list of %,d lines: preview; commit".formatted(rows), "< 20 s; < 60 s", "**%.1f s; %.1f s**",
                preview, commit);
        bench.report().figure(
                "deduction list: commit ÷ bare statements", "≤ 1.5", "**%.1f** (%.1f ÷ %.1f s; %d MB)",
                commit / bare, commit, bare, Cpu.residentMegabytes(backend.process()));
    }

    /** The first so many members who owe something, each with what she owes. */
    private String list(String copy, int rows) {
        execute(copy, "create table deduction as select gen_random_uuid() as id, m.member_no, m.name, o.amount"
                + " from dues_obligation o join membership m on m.person_id = o.person_id where o.amount > 0"
                + " order by m.member_no limit " + rows);
        return "会员编号,姓名,金额,日期\n"
                + bench.cluster().ask(
                        copy, "select string_agg(member_no || ',' || name || ',' || amount || ',2026-10-20', chr(10)) from deduction");
    }

    private String script(String name) throws IOException {
        return Files.readString(bench.options().backend().resolve("benchmark/sql").resolve(name));
    }

    private void execute(String copy, String sql) {
        for (String part : sql.contains("do $$") ? new String[] {sql} : sql.split(";")) {
            bench.cluster().run(copy, part);
        }
    }

    private double timed(String copy, String sql) {
        long start = System.nanoTime();
        bench.cluster().run(copy, sql);
        return (System.nanoTime() - start) / 1e9;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static void expect(int status, Http connection, byte[] request) throws IOException {
        int answer = connection.ask(request);
        if (answer != status) {
            throw new IllegalStateException(answer + ": " + connection.body());
        }
    }

    private static String await(Http connection, String token, String path, String wanted)
            throws IOException, InterruptedException {
        while (true) {
            expect(200, connection, Http.get(path, token));
            String body = connection.body();
            if (body.contains("\"status\":\"" + wanted + "\"")) {
                return body;
            }
            if (body.contains("\"status\":\"FAILED\"")) {
                throw new IllegalStateException(body);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
