package org.unionhome.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;

/** Members enrolled in mutual aid by one file, preview and commit, against the bare insert of the same rows. */
final class EnrollmentMeasure {

    private static final int ORGANIZER = 1;
    private static final String[] HEADERS = {"参保批次号", "会员编号", "姓名", "份数", "个人缴费"};
    private final Bench bench;
    private final String database;
    private final int rows;

    EnrollmentMeasure(Bench bench, String database) {
        this.bench = bench;
        this.database = database;
        this.rows = bench.options().enrollments();
    }

    void run() throws Exception {
        String copy = bench.cluster().copyOf(database);
        try (var backend = bench.start(copy, Map.of());
                var connection = backend.connect()) {
            String token = bench.provider().tokenOf(ORGANIZER);
            var run = new ImportRun(connection, token, "ENROLLMENT");
            String round = open(run, connection, token);
            byte[] file = spreadsheet(copy, round);
            double preview = run.preview(file, bench.report());
            double commit = run.commit();
            requireAll(copy);
            long resident = Cpu.residentMegabytes(backend.process());
            report(preview, commit, statement(copy), resident);
        }
        bench.cluster().drop(copy);
    }

    /** Enrolling begins today, for a period that begins today. */
    private static String open(ImportRun run, Http connection, String token) throws IOException {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        run.expect(201, Http.post("/api/v1/enrollment-rounds", token, UUID.randomUUID().toString(), """
                {"unionId":"0190aaaa-0000-7000-8000-000000000001","scheme":"WUHAN_SERIOUS","name":"benchmark",
                 "periodFrom":"%s","enrollFrom":"%s","enrollTo":"%s"}
                """.formatted(today, today, today.plusDays(30))));
        return connection.field("roundNo");
    }

    private byte[] spreadsheet(String copy, String round) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Benchmark", "1.0");
                var connected = bench.cluster().superuser(copy);
                var statement = connected.createStatement();
                var members = statement.executeQuery("select member_no, name from membership where status = 'ACTIVE'"
                        + " and upper_inf(period) order by person_id limit " + rows)) {
            var sheet = workbook.newWorksheet("参保名单");
            for (int column = 0; column < HEADERS.length; column++) {
                sheet.value(0, column, HEADERS[column]);
            }
            for (int row = 1; members.next(); row++) {
                String[] cells = {round, members.getString(1), members.getString(2), "1", "20.00"};
                for (int column = 0; column < cells.length; column++) {
                    sheet.value(row, column, cells[column]);
                }
                if (row % 1000 == 0) {
                    sheet.flush();
                }
            }
        }
        return bytes.toByteArray();
    }

    private void requireAll(String copy) {
        String enrolled = bench.cluster().ask(copy, "select count(*) from welfare_enrollment where status = 'ENROLLED'");
        if (!enrolled.equals(Integer.toString(rows))) {
            throw new IllegalStateException(enrolled + " of " + rows + " were enrolled");
        }
    }

    /** The same rows into a second round, with all keys, indexes and triggers in place. */
    private double statement(String copy) throws Exception {
        Path script = bench.options().backend().resolve("benchmark/sql/enrollments.sql");
        try (var connection = bench.cluster().superuser(copy);
                var statement = connection.createStatement()) {
            long start = System.nanoTime();
            statement.execute("begin; " + Files.readString(script) + "; commit");
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private void report(double preview, double commit, double bare, long resident) {
        bench.report().figure(
                "%,d enrolments by one file: preview; commit".formatted(rows),
                "< 10 s; < 20 s",
                "**%.1f s; %.1f s**",
                preview,
                commit);
        bench.report().figure(
                "enrolments: commit ÷ bare statement", "(≤ 3)", "**%.1f** (%.1f ÷ %.1f s)", commit / bare, commit, bare);
        bench.report().figure("memory of the backend after the enrolments", "< 400 MB", "%d MB", resident);
    }
}
