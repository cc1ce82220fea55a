package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Sql;

/** Writes members into the line of a tour, any number in one statement. */
@ApplicationScoped
class LineWriter {

    private final Sql sql;
    private final Clock clock;

    LineWriter(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    long lastNumber(UUID tour) {
        return sql.first("select last_no from sanatorium_tour where id = ?", row -> row.getLong(1), tour)
                .orElse(0L);
    }

    /** As long as who takes a place now has to confirm. */
    Instant holdUntil(TourRow tour) {
        int minutes = Objects.requireNonNull(tour.holdMinutes());
        return Instant.now(clock).truncatedTo(ChronoUnit.SECONDS).plus(minutes, ChronoUnit.MINUTES);
    }

    void write(TourRow tour, List<LineAllotment.Given> given, Instant holdUntil) {
        if (given.isEmpty()) {
            return;
        }
        sql.first(
                "select sanatorium_line_join(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row -> true,
                tour.id(),
                Instant.now(clock),
                holdUntil,
                column(given, one -> one.place().application()),
                column(given, one -> Ids.next()),
                column(given, one -> one.wish().person()),
                column(given, one -> one.wish().entry().union()),
                column(given, one -> one.wish().entry().name()),
                column(given, one -> text(one.wish().entry().lastYear())),
                column(given, one -> one.wish().entry().seniorSince().toString()),
                column(given, one -> one.wish().entry().decision()),
                column(given, one -> one.place().number()),
                column(given, one -> String.valueOf(one.place().arrival())),
                column(given, one -> one.place().status()));
    }

    private static String text(@Nullable Integer year) {
        return year == null ? "" : year.toString();
    }

    private static <T> List<T> column(List<LineAllotment.Given> given, Function<LineAllotment.Given, T> value) {
        return given.stream().<T>map(value).toList();
    }
}
