package org.unionhome.reporting.internal;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;

/** Items of plans as stored. */
final class PlanItems {

    static final String COLUMNS =
            """
            i.id, i.plan_id, i.union_id, i.number, i.section, i.title, i.schedule_text, i.version,
            i.outcome_word, i.outcome_exact, i.outcome_round, i.outcome_unit, i.outcome_source, i.outcome_by, i.outcome_at,
            (select array_agg(lower(w) order by w) from unnest(i.windows) w) as begins,
            (select array_agg(upper(w) order by w) from unnest(i.windows) w) as ends
            """;

    private PlanItems() {}

    record Item(
            UUID id,
            UUID plan,
            UUID union,
            int number,
            String section,
            String title,
            String schedule,
            List<DateWindow> windows,
            @Nullable PlanOutcome outcome,
            int version) {}

    static Item read(ResultSet row) throws SQLException {
        return new Item(
                Sql.id(row, "id"),
                Sql.id(row, "plan_id"),
                Sql.id(row, "union_id"),
                row.getInt("number"),
                row.getString("section"),
                row.getString("title"),
                row.getString("schedule_text"),
                windows(row),
                PlanOutcome.read(row),
                row.getInt("version"));
    }

    private static List<DateWindow> windows(ResultSet row) throws SQLException {
        var begins = (Date[]) row.getArray("begins").getArray();
        var ends = (Date[]) row.getArray("ends").getArray();
        var windows = new ArrayList<DateWindow>();
        for (int at = 0; at < begins.length; at++) {
            windows.add(new DateWindow(begins[at].toLocalDate(), ends[at].toLocalDate()));
        }
        return List.copyOf(windows);
    }
}
