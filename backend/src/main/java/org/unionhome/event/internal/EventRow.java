package org.unionhome.event.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;
import org.unionhome.membership.Audiences.Audience;

/** An activity as stored. */
record EventRow(
        UUID id,
        UUID union,
        String title,
        String kind,
        @Nullable String summary,
        @Nullable String place,
        Instant startsAt,
        Instant endsAt,
        Instant opensAt,
        Instant closesAt,
        int capacity,
        int taken,
        int waiting,
        long lastArrivalNo,
        boolean waitingList,
        boolean walkIns,
        EventStatus status,
        @Nullable String cancellationReason,
        @Nullable UUID planItem,
        @Nullable Audience audience,
        @Nullable Instant rollClosedAt,
        int version,
        Instant updatedAt) {

    static final String COLUMNS =
            """
            e.id, e.union_id, e.title, e.kind, e.summary, e.place, e.starts_at, e.ends_at, e.opens_at, e.closes_at,
            e.capacity, e.taken, e.waiting, e.last_arrival_no, e.waiting_list, e.walk_ins, e.status, e.cancellation_reason,
            e.plan_item_id, e.segment_id, e.audience_union_id, e.audience_name, e.audience_rule,
            e.roll_closed_at, e.version, e.updated_at""";

    static EventRow read(ResultSet row) throws SQLException {
        return new EventRow(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                row.getString("title"),
                row.getString("kind"),
                row.getString("summary"),
                row.getString("place"),
                at(row, "starts_at"),
                at(row, "ends_at"),
                at(row, "opens_at"),
                at(row, "closes_at"),
                row.getInt("capacity"),
                row.getInt("taken"),
                row.getInt("waiting"),
                row.getLong("last_arrival_no"),
                row.getBoolean("waiting_list"),
                row.getBoolean("walk_ins"),
                EventStatus.valueOf(row.getString("status")),
                row.getString("cancellation_reason"),
                row.getObject("plan_item_id", UUID.class),
                audience(row),
                Sql.instant(row, "roll_closed_at"),
                row.getInt("version"),
                at(row, "updated_at"));
    }

    private static @Nullable Audience audience(ResultSet row) throws SQLException {
        String rule = row.getString("audience_rule");
        return rule == null
                ? null
                : new Audience(
                        Sql.id(row, "segment_id"),
                        Sql.id(row, "audience_union_id"),
                        row.getString("audience_name"),
                        rule);
    }

    int placesLeft() {
        return capacity - taken;
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
