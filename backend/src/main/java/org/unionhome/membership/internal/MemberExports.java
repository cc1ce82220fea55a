package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.ReadTrail;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** The caller's own exports; nobody sees those of others. */
@ApplicationScoped
class MemberExports {

    private static final String LIST = "member-exports";
    private static final String SELECT =
            """
            select id, root_id, format, columns, union_id, status_asked, as_of, q, tops, purpose, reason, full_reason,
                   language, status, failure, rows, bytes, job_id, created_at, expires_at
              from member_export
            """;
    private final Sql sql;
    private final CurrentActor current;
    private final Cursors cursors;
    private final Clock clock;

    MemberExports(Sql sql, CurrentActor current, Cursors cursors, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.cursors = cursors;
        this.clock = clock;
    }

    void insert(MemberExport export) {
        sql.update(
                """
                insert into member_export (id, root_id, subject, requester, format, columns, union_id, status_asked, as_of,
                                           q, tops, purpose, reason, full_reason, language, created_at)
                values (?, ?, ?, ?, ?, ?, ?::uuid, ?, ?::date, ?, ?, ?, ?, ?, ?, ?)
                """,
                export.id(),
                export.root(),
                current.get().identity().subject(),
                current.get().name(),
                export.format(),
                export.columns().stream().map(Enum::name).toList(),
                export.asked().union(),
                export.asked().status(),
                export.asked().asOf(),
                export.asked().q(),
                export.tops(),
                export.purpose(),
                export.reason(),
                export.fullReason(),
                export.language(),
                export.createdAt());
    }

    void job(UUID id, UUID job) {
        sql.update("update member_export set job_id = ? where id = ?", job, id);
    }

    /** One statement. @throws Problem NOT_FOUND, also when it is somebody else's */
    MemberExport require(UUID id) {
        return sql.first(SELECT + " where id = ? and subject = ?", this::export, id, subject())
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    /** One statement, the latest first. */
    Slice<MemberExport> list(int limit, @Nullable String cursor) {
        List<String> position = cursors.decode(LIST, cursor);
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        var rows = sql.list(
                SELECT + " where subject = ? and (?::uuid is null or id < ?::uuid) order by id desc limit ?",
                this::export,
                subject(),
                before,
                before,
                limit + 1);
        return Slice.of(rows, limit, last -> cursors.encode(LIST, last.id()));
    }

    void ready(UUID id, int rows, long bytes, Instant expiresAt) {
        sql.update(
                """
                update member_export set status = 'READY', failure = null, rows = ?, bytes = ?, expires_at = ?
                 where id = ? and status = 'WORKING'
                """,
                rows,
                bytes,
                expiresAt,
                id);
    }

    void failed(UUID id, String reason) {
        sql.update(
                "update member_export set status = 'FAILED', failure = ? where id = ? and status = 'WORKING'",
                reason,
                id);
    }

    private String subject() {
        return current.get().identity().subject();
    }

    private MemberExport export(ResultSet row) throws SQLException {
        Instant expiresAt = Sql.instant(row, "expires_at");
        var status = MemberExport.Status.valueOf(row.getString("status"));
        boolean expired = expiresAt != null && !Instant.now(clock).isBefore(expiresAt);
        return new MemberExport(
                Sql.id(row, "id"),
                Sql.id(row, "root_id"),
                MemberExport.Format.valueOf(row.getString("format")),
                ExportColumn.of(Arrays.asList((String[]) row.getArray("columns").getArray())),
                new MemberQueries.Asked(
                        row.getObject("union_id", UUID.class),
                        row.getString("status_asked"),
                        Sql.date(row, "as_of"),
                        row.getString("q")),
                Arrays.asList((UUID[]) row.getArray("tops").getArray()),
                ReadTrail.Purpose.valueOf(row.getString("purpose")),
                row.getString("reason"),
                row.getString("full_reason"),
                row.getString("language"),
                expired ? MemberExport.Status.EXPIRED : status,
                row.getString("failure"),
                row.getObject("rows", Integer.class),
                row.getObject("bytes", Long.class),
                row.getObject("job_id", UUID.class),
                row.getTimestamp("created_at").toInstant(),
                expiresAt);
    }
}
