package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.Sql;

/** Reads to-dos with their checklists: one statement, however many. */
@ApplicationScoped
class TodoRows {

    private static final String BREAK = "\u001f";

    /** Where a condition and an order follow. */
    static final String SELECT =
            """
            select t.id, t.kind, t.union_id, t.person_id, t.member_name, t.member_no, t.told_name, t.event_on, t.due_on,
                   t.if_worker_on,
                   t.reporter_name, t.note, t.assignee, t.assignee_name, t.given_by,
                   t.given_on, t.given_after, t.left_name, t.left_on, t.postponed, t.postpone_reason, t.status,
                   t.visit_id, t.done_reason, t.done_name, t.done_at, t.by_parts, t.version,
                   array(select concat_ws(E'\\x1f', c.item, c.name_zh, c.name_en, k.done_name,
                                     to_char(k.done_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
                           from care_checklist_item c
                           left join care_todo_tick k on k.todo_id = t.id and k.item = c.item
                          where c.kind = t.kind
                          order by c.position) as checklist
              from care_todo t
            """;

    private final FieldCipher cipher;

    TodoRows(FieldCipher cipher) {
        this.cipher = cipher;
    }

    Todo read(ResultSet row) throws SQLException {
        return new Todo(
                Sql.id(row, "id"),
                row.getString("kind"),
                Sql.id(row, "union_id"),
                member(row),
                opened(row, "told_name", TodoStore.TOLD),
                row.getDate("event_on").toLocalDate(),
                row.getDate("due_on").toLocalDate(),
                Sql.date(row, "if_worker_on"),
                reported(row),
                assignee(row),
                byRule(row),
                left(row),
                row.getInt("postponed"),
                row.getString("postpone_reason"),
                done(row),
                checklist(row),
                row.getInt("version"));
    }

    private static Todo.@Nullable Member member(ResultSet row) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        return person == null
                ? null
                : new Todo.Member(person, row.getString("member_name"), row.getString("member_no"));
    }

    private Todo.@Nullable Reported reported(ResultSet row) throws SQLException {
        String by = row.getString("reporter_name");
        return by == null ? null : new Todo.Reported(by, opened(row, "note", TodoStore.NOTE));
    }

    private static Todo.@Nullable Worker assignee(ResultSet row) throws SQLException {
        UUID person = row.getObject("assignee", UUID.class);
        return person == null ? null : new Todo.Worker(person, row.getString("assignee_name"));
    }

    private static Todo.@Nullable ByRule byRule(ResultSet row) throws SQLException {
        String by = row.getString("given_by");
        return by == null
                ? null
                : new Todo.ByRule(
                        AssignmentPolicy.First.valueOf(by),
                        row.getDate("given_on").toLocalDate(),
                        row.getInt("given_after"));
    }

    private static Todo.@Nullable Left left(ResultSet row) throws SQLException {
        LocalDate on = Sql.date(row, "left_on");
        return on == null ? null : new Todo.Left(row.getString("left_name"), on);
    }

    private static Todo.@Nullable Done done(ResultSet row) throws SQLException {
        return "OPEN".equals(row.getString("status"))
                ? null
                : new Todo.Done(
                        row.getObject("visit_id", UUID.class),
                        row.getString("done_reason"),
                        row.getString("done_name"),
                        Objects.requireNonNull(Sql.instant(row, "done_at")),
                        row.getBoolean("by_parts"));
    }

    private static List<Todo.Part> checklist(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("checklist").getArray())
                .map(part -> part.split(BREAK, -1))
                .map(words -> new Todo.Part(
                        words[0],
                        words[1],
                        words[2],
                        words.length > 3 ? words[3] : null,
                        words.length > 4 ? Instant.parse(words[4]) : null))
                .toList();
    }

    private @Nullable String opened(ResultSet row, String column, String field) throws SQLException {
        byte[] kept = row.getBytes(column);
        return kept == null ? null : cipher.decrypt(field, kept);
    }
}
