package org.unionhome.membership.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Retention;
import org.unionhome.kernel.Sql;

/** The caller's own files with her data, as the database has them. */
@ApplicationScoped
class MyDataExports {

    static final String RULE = "MY_DATA";
    private static final int MOST_SHOWN = 20;
    private static final String ALL =
            """
            select id, person_id, job_id, status, asked_at, ready_at, expires_at, bytes, parts::text as parts
              from my_data_export
             where person_id = ? and (expires_at is null or expires_at > ?)
            """;
    private final Sql sql;
    private final CurrentActor current;
    private final Retention retention;
    private final ObjectMapper json;
    private final Clock clock;

    MyDataExports(Sql sql, CurrentActor current, Retention retention, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.retention = retention;
        this.json = json;
        this.clock = clock;
    }

    /** The latest first. */
    List<MyDataExport> mine() {
        return sql.list(
                ALL + " order by id desc limit " + MOST_SHOWN,
                this::export,
                current.get().person(),
                Instant.now(clock));
    }

    /** @throws Problem NOT_FOUND also when its time is over */
    MyDataExport show(UUID id) {
        return sql.first(ALL + " and id = ?", this::export, current.get().person(), Instant.now(clock), id)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    /** Held until the transaction ends; empty when somebody else has made it. */
    boolean holdRunning(UUID id) {
        return sql.first("select 1 from my_data_export where id = ? and status = 'RUNNING' for update", row -> true, id)
                .isPresent();
    }

    String languageOf(UUID id) {
        return sql.first("select language from my_data_export where id = ?", row -> row.getString(1), id)
                .orElse("zh");
    }

    void ready(UUID id, long bytes, List<MyDataExport.Counted> parts) {
        Instant now = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        sql.update(
                """
                update my_data_export
                   set status = 'READY', ready_at = ?, expires_at = ?, bytes = ?, parts = ?::jsonb
                 where id = ?
                """,
                now,
                now.plus(retention.kept(RULE)),
                bytes,
                written(parts),
                id);
    }

    void failed(UUID id) {
        sql.update("update my_data_export set status = 'FAILED' where id = ? and status = 'RUNNING'", id);
    }

    private MyDataExport export(ResultSet row) throws SQLException {
        return new MyDataExport(
                Sql.id(row, "id"),
                Sql.id(row, "person_id"),
                row.getObject("job_id", UUID.class),
                MyDataExport.Status.valueOf(row.getString("status")),
                row.getTimestamp("asked_at").toInstant(),
                Sql.instant(row, "ready_at"),
                Sql.instant(row, "expires_at"),
                row.getObject("bytes", Long.class),
                read(row.getString("parts")));
    }

    private String written(List<MyDataExport.Counted> parts) {
        try {
            return json.writeValueAsString(parts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<MyDataExport.Counted> read(@Nullable String parts) {
        try {
            return parts == null ? List.of() : json.readValue(parts, new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
