package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.Sql;

/** Reads of how tours were: her own answer for herself, and for others what the database reckons of all of them. */
@ApplicationScoped
class FeedbackQueries {

    private final Sql sql;
    private final FieldCipher cipher;
    private final TourQueries tours;
    private final Clock clock;

    FeedbackQueries(Sql sql, FieldCipher cipher, TourQueries tours, Clock clock) {
        this.sql = sql;
        this.cipher = cipher;
        this.tours = tours;
        this.clock = clock;
    }

    /**
     * How a tour was.
     *
     * @param counts how many gave 1 to 5; absent before the answers are closed, and where too few answered
     */
    record Figures(
            int asked, int answered, boolean closed, @Nullable List<Integer> counts, @Nullable List<String> words) {}

    /** Her own answers, by application of hers. */
    Map<UUID, FeedbackRow> mine(Collection<UUID> applicants) {
        return applicants.isEmpty()
                ? Map.of()
                : sql
                        .list(
                                """
                                select applicant_id, score, words from sanatorium_feedback
                                 where applicant_id = any (?::uuid[])
                                """,
                                this::read,
                                applicants)
                        .stream()
                        .collect(Collectors.toMap(FeedbackRow::applicant, Function.identity()));
    }

    private FeedbackRow read(ResultSet row) throws SQLException {
        return new FeedbackRow(Sql.id(row, "applicant_id"), row.getInt("score"), opened(row.getBytes("words")));
    }

    private @Nullable String opened(byte @Nullable [] words) {
        return words == null ? null : cipher.decrypt(FeedbackRow.WORDS, words);
    }

    /** What they wrote is for who arranges the tour. */
    Figures ofTour(UUID id) {
        TourRow tour = tours.show(id);
        LocalDate today = LocalDate.now(clock);
        List<String> words = tours.mayKeep(tour)
                ? sql.list(
                        "select words from sanatorium_feedback_words(?, ?) as words",
                        row -> cipher.decrypt(FeedbackRow.WORDS, row.getBytes("words")),
                        id,
                        today)
                : null;
        return sql.first(
                        "select asked, answered, closed, counts from sanatorium_feedback_figures(?, ?)",
                        row -> new Figures(
                                row.getInt("asked"),
                                row.getInt("answered"),
                                row.getBoolean("closed"),
                                counts(row),
                                words == null || words.isEmpty() ? null : words),
                        id,
                        today)
                .orElseThrow(() -> tours.notFound(id));
    }

    private static @Nullable List<Integer> counts(ResultSet row) throws SQLException {
        var counts = row.getArray("counts");
        return counts == null ? null : List.of((Integer[]) counts.getArray());
    }
}
