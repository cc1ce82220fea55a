package org.unionhome.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** The readings of the caller's own file, the latest first; one statement a page. */
@ApplicationScoped
class ReadQueries {

    private static final String LIST = "my-reads";
    private final Sql sql;
    private final CurrentActor current;
    private final Cursors cursors;

    ReadQueries(Sql sql, CurrentActor current, Cursors cursors) {
        this.sql = sql;
        this.current = current;
        this.cursors = cursors;
    }

    Slice<Read> mine(int limit, @Nullable String cursor) {
        List<String> position = cursors.decode(LIST, cursor);
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        List<Read> rows = sql.list(
                """
                select id, at, part, purpose, value_names, reason, reader_name, office, office_union
                  from member_read
                 where person_id = ? and (?::uuid is null or id < ?::uuid)
                 order by id desc
                 limit ?
                """,
                ReadQueries::read,
                current.get().person(),
                before,
                before,
                limit + 1);
        return Slice.of(rows, limit, last -> cursors.encode(LIST, last.id()));
    }

    private static Read read(ResultSet row) throws SQLException {
        return new Read(
                Sql.id(row, "id"),
                row.getTimestamp("at").toInstant(),
                row.getString("part"),
                row.getString("purpose"),
                List.of((String[]) row.getArray("value_names").getArray()),
                row.getString("reason"),
                row.getString("reader_name"),
                row.getString("office"),
                row.getObject("office_union", UUID.class));
    }

    /** @param office the reader's office at that time; absent for other systems */
    record Read(
            UUID id,
            Instant at,
            String part,
            String purpose,
            List<String> values,
            @Nullable String reason,
            String reader,
            @Nullable String office,
            @Nullable UUID officeUnion) {}
}
