package org.unionhome.notice.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of the caller's own notices. */
@ApplicationScoped
class NoticeQueries {

    private static final String LIST = "notices";
    private final Sql sql;
    private final CurrentActor current;
    private final Cursors cursors;

    NoticeQueries(Sql sql, CurrentActor current, Cursors cursors) {
        this.sql = sql;
        this.current = current;
        this.cursors = cursors;
    }

    /** One statement, the latest first; nothing for who is no person. */
    Slice<Told> mine(int limit, @Nullable String cursor) {
        List<String> position = cursors.decode(LIST, cursor);
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        var rows = sql.list(
                """
                select id, kind, words, link, told_at, read_at is not null as read
                  from notice
                 where person_id = ? and (?::uuid is null or id < ?::uuid)
                 order by id desc limit ?
                """,
                row -> new Told(
                        Sql.id(row, "id"),
                        row.getString("kind"),
                        List.of((String[]) row.getArray("words").getArray()),
                        row.getString("link"),
                        row.getTimestamp("told_at").toInstant(),
                        row.getBoolean("read")),
                current.get().person(),
                before,
                before,
                limit + 1);
        return Slice.of(rows, limit, last -> cursors.encode(LIST, last.id()));
    }

    /** One statement. */
    int unread() {
        return sql.first(
                        "select count(*) from notice where person_id = ? and read_at is null",
                        row -> row.getInt(1),
                        current.get().person())
                .orElse(0);
    }

    /** A notice as it is kept. */
    record Told(UUID id, String kind, List<String> words, String link, Instant toldAt, boolean read) {}
}
