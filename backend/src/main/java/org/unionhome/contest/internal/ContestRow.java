package org.unionhome.contest.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;

/**
 * A contest as stored.
 *
 * @param avoidOwnUnit judges do not score people of their own unit
 * @param heldOn day of the contest, on which ages are counted
 * @param withoutPrizes published without the prizes of its rules
 * @param tookPart the caller is or was entered or a judge
 * @param persons how many are entered, each once
 * @param scorers whose hands are in its scores
 */
record ContestRow(
        UUID id,
        UUID union,
        String name,
        int year,
        State state,
        LocalDate entriesUntil,
        boolean avoidOwnUnit,
        @Nullable LocalDate heldOn,
        boolean withoutPrizes,
        @Nullable String cancelReason,
        boolean tookPart,
        int persons,
        List<String> scorers,
        @Nullable String publisher,
        @Nullable Instant publishedAt,
        int version,
        Instant updatedAt) {

    static final String ALL =
            """
            select c.id, c.union_id, c.name, c.year, c.state, c.entries_until, c.avoid_own_unit, c.held_on, c.without_prizes, c.cancel_reason,
                   c.scorer_hands, c.publisher_name, c.published_at, c.version, c.updated_at,
                   contest_took_part(c.id) as took_part, contest_persons(c.id) as persons
              from contest c
            """;

    /** How far it is. */
    enum State {
        OPEN,
        SCORING,
        PUBLISHED,
        CANCELLED
    }

    boolean takesEntriesOn(LocalDate day) {
        return state == State.OPEN && !day.isAfter(entriesUntil);
    }

    boolean isOver() {
        return state == State.PUBLISHED || state == State.CANCELLED;
    }

    static ContestRow read(ResultSet row) throws SQLException {
        return new ContestRow(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                row.getString("name"),
                row.getInt("year"),
                State.valueOf(row.getString("state")),
                row.getObject("entries_until", LocalDate.class),
                row.getBoolean("avoid_own_unit"),
                Sql.date(row, "held_on"),
                row.getBoolean("without_prizes"),
                row.getString("cancel_reason"),
                row.getBoolean("took_part"),
                row.getInt("persons"),
                List.of((String[]) row.getArray("scorer_hands").getArray()),
                row.getString("publisher_name"),
                Sql.instant(row, "published_at"),
                row.getInt("version"),
                row.getTimestamp("updated_at").toInstant());
    }
}
