package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;

/** Whole files as they stand in the database, whoever asks for them: three statements, however many there are. */
@ApplicationScoped
class HardshipRows {

    private static final String FILES =
            """
            select f.id, f.file_no, f.union_id, f.status, f.content, f.exclusions, f.judgement, f.category,
                   f.in_force_from, f.review_due, f.recovery_review, f.check_failed, f.review_failed_on, f.handlers, f.round, f.opened_at, f.version,
                   hardship_relatives(f.id) as relatives
              from hardship_file f
             where\s""";
    private static final String WORKERS =
            """
            select w.file_id, w.person_id, w.union_id, w.name, w.member_no, w.main
              from hardship_worker w
             where w.file_id = any (?)
             order by w.main desc, w.person_id
            """;
    private static final String EVIDENCE =
            """
            select e.file_id, e.id, e.kind, e.media_type, e.bytes, e.added_by, e.added_at
              from hardship_evidence e
             where e.file_id = any (?)
             order by e.id
            """;
    private static final String STEPS =
            """
            select s.step, s.status, s.by_name, s.lender_name, s.reason, s.remedy, s.passed, s.at
              from hardship_step s
             where s.file_id = ? and s.at < ?
             order by s.id
             limit 500
            """;
    /** Later than anything that was done. */
    private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

    private final Sql sql;
    private final HardshipSeal seal;

    HardshipRows(Sql sql, HardshipSeal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    /** @param condition on {@code f}, with its order, limit and lock */
    List<HardshipFile> where(String condition, @Nullable Object... values) {
        List<HardshipFile> bare = sql.list(FILES + condition, this::bare, values);
        if (bare.isEmpty()) {
            return bare;
        }
        List<UUID> ids = bare.stream().map(HardshipFile::id).toList();
        Map<UUID, List<HardshipFile.Worker>> workers = grouped(sql.list(WORKERS, HardshipRows::worker, ids));
        Map<UUID, List<HardshipFile.Evidence>> evidence = grouped(sql.list(EVIDENCE, HardshipRows::evidence, ids));
        return bare.stream()
                .map(file -> file.with(
                        workers.getOrDefault(file.id(), List.of()), evidence.getOrDefault(file.id(), List.of())))
                .toList();
    }

    List<HardshipFile.Step> steps(UUID file) {
        return stepsBefore(file, EVER);
    }

    List<HardshipFile.Step> stepsBefore(UUID file, Instant before) {
        return sql.list(STEPS, this::step, file, before);
    }

    private static <T> Map<UUID, List<T>> grouped(List<Map.Entry<UUID, T>> parts) {
        return parts.stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private HardshipFile bare(ResultSet row) throws SQLException {
        return new HardshipFile(
                Sql.id(row, "id"),
                row.getString("file_no"),
                Sql.id(row, "union_id"),
                HardshipStatus.valueOf(row.getString("status")),
                Optional.ofNullable(row.getBytes("content"))
                        .map(seal::household)
                        .orElse(null),
                Set.copyOf(texts(row, "exclusions")),
                Optional.ofNullable(row.getBytes("judgement"))
                        .map(seal::judgement)
                        .orElse(null),
                row.getString("category"),
                Sql.date(row, "in_force_from"),
                Sql.date(row, "review_due"),
                row.getBoolean("recovery_review"),
                row.getBoolean("check_failed"),
                Sql.date(row, "review_failed_on"),
                texts(row, "handlers"),
                row.getInt("round"),
                row.getTimestamp("opened_at").toInstant(),
                row.getInt("version"),
                List.of(),
                List.of(),
                Set.of((UUID[]) row.getArray("relatives").getArray()));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static Map.Entry<UUID, HardshipFile.Worker> worker(ResultSet row) throws SQLException {
        var worker = new HardshipFile.Worker(
                Sql.id(row, "person_id"),
                Sql.id(row, "union_id"),
                row.getString("name"),
                row.getString("member_no"),
                row.getBoolean("main"));
        return Map.entry(Sql.id(row, "file_id"), worker);
    }

    private static Map.Entry<UUID, HardshipFile.Evidence> evidence(ResultSet row) throws SQLException {
        var evidence = new HardshipFile.Evidence(
                Sql.id(row, "id"),
                row.getString("kind"),
                row.getString("media_type"),
                row.getInt("bytes"),
                row.getString("added_by"),
                row.getTimestamp("added_at").toInstant());
        return Map.entry(Sql.id(row, "file_id"), evidence);
    }

    private HardshipFile.Step step(ResultSet row) throws SQLException {
        var step = HardshipStep.valueOf(row.getString("step"));
        return new HardshipFile.Step(
                step,
                HardshipStatus.valueOf(row.getString("status")),
                row.getString("by_name"),
                row.getString("lender_name"),
                seal.reason(row.getBytes("reason")),
                seal.reason(row.getBytes("remedy")),
                step.needsOutcome() ? row.getObject("passed", Boolean.class) : null,
                row.getTimestamp("at").toInstant());
    }
}
