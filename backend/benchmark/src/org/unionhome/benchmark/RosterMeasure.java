package org.unionhome.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;

/** A spreadsheet of new members through the import API: preview and commit, against the bare insert statements. */
final class RosterMeasure {

    private static final int ADMINISTRATOR = 33;
    private static final String[] HEADERS = {"姓名", "性别", "公民身份号码", "联系电话", "职工编号", "所属工会", "岗位", "入会时间"};
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private final Bench bench;
    private final String database;
    private final int rows;

    RosterMeasure(Bench bench, String database) {
        this.bench = bench;
        this.database = database;
        this.rows = bench.options().rosterRows();
    }

    void run() throws Exception {
        String copy = bench.cluster().copyOf(database);
        double bare = statements(copy);
        bench.cluster().copyOf(database);
        byte[] file = spreadsheet();
        try (var backend = bench.start(copy, Map.of());
                var connection = backend.connect()) {
            var run = new ImportRun(connection, bench.provider().tokenOf(ADMINISTRATOR), "ROSTER");
            double previewSeconds = run.preview(file, bench.report());
            double commitSeconds = run.commit();
            report(bare, previewSeconds, commitSeconds, Cpu.residentMegabytes(backend.process()));
        }
        bench.cluster().drop(copy);
    }

    private double statements(String copy) throws Exception {
        Path scripts = bench.options().backend().resolve("benchmark/sql");
        try (var connection = bench.cluster().superuser(copy);
                var statement = connection.createStatement()) {
            statement.execute("set bench.rows = " + rows);
            statement.execute(Files.readString(scripts.resolve("newcomers.sql")));
            statement.execute("analyze newcomer");
            long start = System.nanoTime();
            statement.execute("begin; " + Files.readString(scripts.resolve("roster.sql")) + "; commit");
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private byte[] spreadsheet() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Benchmark", "1.0")) {
            var sheet = workbook.newWorksheet("名册");
            for (int column = 0; column < HEADERS.length; column++) {
                sheet.value(0, column, HEADERS[column]);
            }
            for (int row = 1; row <= rows; row++) {
                String[] cells = {"王小明", "男", idNumber(row), "1390" + "%07d".formatted(row), "R" + row,
                    "工会小组" + (1001 + row % 4000), "科员", "2026-11-01"};
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

    private static String idNumber(int row) {
        String digits = "330301"
                + LocalDate.of(1970, 1, 1).plusDays(row % 10_000).format(DateTimeFormatter.BASIC_ISO_DATE)
                + "%03d".formatted(1 + 2 * (row / 10_000));
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    private void report(double bare, double preview, double commit, long resident) {
        bench.report().figure(
                "roster of %,d rows: preview; commit".formatted(rows),
                "< 20 s; < 60 s",
                "**%.1f s; %.1f s**",
                preview,
                commit);
        bench.report().figure(
                "roster: commit ÷ bare statements", "(≤ 1.5)", "**%.1f** (%.1f ÷ %.1f s)", commit / bare, commit, bare);
        bench.report().figure("memory of the backend after the roster", "< 400 MB", "%d MB", resident);
    }
}
