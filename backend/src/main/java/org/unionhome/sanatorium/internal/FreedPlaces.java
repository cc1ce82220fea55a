package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.WorkingDays;

/**
 * Passes free places of a tour on: after a draw to the first on the list who fits, in the order of arrival as an offer to
 * the first who waits. Whoever calls holds the tour.
 */
@ApplicationScoped
class FreedPlaces {

    /** What became of somebody. */
    private record Became(UUID person, String what) {}

    private final TourWriter writer;
    private final TourNotices notices;
    private final WorkingDays calendar;
    private final Sql sql;
    private final Clock clock;

    FreedPlaces(TourWriter writer, TourNotices notices, WorkingDays calendar, Sql sql, Clock clock) {
        this.writer = writer;
        this.notices = notices;
        this.calendar = calendar;
        this.sql = sql;
        this.clock = clock;
    }

    void passOn(TourRow tour) {
        if (tour.isFirstCome()) {
            offer(tour);
        } else {
            notices.placed(tour, writer.fill(tour.id()));
        }
    }

    private void offer(TourRow tour) {
        Instant now = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        int days = Objects.requireNonNull(tour.offerDays());
        LocalDate last = calendar.after(LocalDate.now(clock), days);
        Instant until =
                OfferPolicy.until(last, tour.beginsOn(), now, clock.getZone()).orElse(now);
        List<Became> told = sql.list(
                "select person, became from sanatorium_line_advance(?, ?, ?)",
                row -> new Became(Sql.id(row, "person"), row.getString("became")),
                tour.id(),
                now,
                until);
        notices.holdOver(tour, persons(told, "HOLD_RAN_OUT"));
        notices.offerOver(tour, persons(told, "OFFER_RAN_OUT"));
        notices.offered(tour, persons(told, "OFFERED"), LocalDate.ofInstant(until, clock.getZone()));
    }

    private static List<UUID> persons(List<Became> told, String what) {
        return told.stream()
                .filter(one -> one.what().equals(what))
                .map(Became::person)
                .toList();
    }
}
