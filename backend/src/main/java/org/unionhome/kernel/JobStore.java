package org.unionhome.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Jobs in the database. */
@ApplicationScoped
public class JobStore implements Jobs {

    private static final String COLUMNS =
            """
            select id, kind, status, subject_id, done, total, unit, cancellable and not cancel_asked
                   and status in ('QUEUED', 'RUNNING') as cancellable,
                   failure, created_at, started_at, finished_at
              from job
            """;
    private final Sql sql;
    private final CurrentActor current;
    private final ObjectMapper json;
    private final Instance<JobHandler> handlers;
    private final Event<JobQueued> queued;

    JobStore(Sql sql, CurrentActor current, ObjectMapper json, Instance<JobHandler> handlers, Event<JobQueued> queued) {
        this.sql = sql;
        this.current = current;
        this.json = json;
        this.handlers = handlers;
        this.queued = queued;
    }

    @Override
    public UUID start(String kind, UUID subject) {
        UUID id = Ids.next();
        Identity identity = current.get().identity();
        sql.update(
                """
                insert into job (id, kind, status, subject_id, owner, identity, cancellable)
                values (?, ?, 'QUEUED', ?, ?, ?::jsonb, ?)
                """,
                id,
                kind,
                subject,
                identity.subject(),
                write(identity),
                handler(kind).cancellable());
        queued.fire(new JobQueued(id));
        return id;
    }

    @Override
    public Optional<View> find(UUID id) {
        return sql.first(COLUMNS + " where id = ?", JobStore::view, id);
    }

    @Override
    public List<View> list(@Nullable UUID before, int limit) {
        return sql.list(
                COLUMNS + " where owner = ? and (?::uuid is null or id < ?::uuid) order by id desc limit ?",
                JobStore::view,
                current.get().identity().subject(),
                before,
                before,
                limit);
    }

    @Override
    public View cancel(UUID id) {
        View job = find(id).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        if (!job.cancellable()) {
            throw Problem.of(ProblemCode.JOB_NOT_CANCELLABLE);
        }
        sql.update("update job set cancel_asked = true where id = ?", id);
        return find(id).orElseThrow();
    }

    JobHandler handler(String kind) {
        return handlers.stream()
                .filter(handler -> handler.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody does jobs of kind " + kind));
    }

    /** Takes the oldest waiting job, or one whose worker died. Called as the platform itself. */
    Optional<Taken> take() {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.first(
                        """
                update job set status = 'RUNNING', attempts = attempts + 1, done = 0,
                               started_at = now(), lease_until = now() + interval '60 seconds'
                 where id = (select id from job
                              where status = 'QUEUED' or (status = 'RUNNING' and lease_until < now())
                              order by created_at limit 1 for update skip locked)
                returning id, kind, subject_id, identity, attempts
                """,
                        row -> new Taken(
                                Sql.id(row, "id"),
                                row.getString("kind"),
                                Sql.id(row, "subject_id"),
                                read(row.getString("identity")),
                                row.getInt("attempts"))));
    }

    /** In a transaction of its own, so that others see it while the work is still open. */
    void report(UUID id, long done, long total) {
        boolean stop = QuarkusTransaction.requiringNew().call(() -> sql.first(
                        """
                        update job set done = ?, total = ?, lease_until = now() + interval '60 seconds'
                         where id = ? returning cancel_asked
                        """,
                        row -> row.getBoolean(1),
                        done,
                        total,
                        id)
                .orElse(true));
        if (stop) {
            throw new JobHandler.JobCancelled();
        }
    }

    void finish(UUID id, String status, @Nullable String failure) {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        """
                update job set status = ?, failure = ?, finished_at = now(), lease_until = null,
                               done = case when ? = 'SUCCEEDED' then coalesce(total, done) else done end
                 where id = ?
                """,
                        status,
                        failure,
                        status,
                        id));
    }

    private String write(Identity identity) {
        try {
            return json.writeValueAsString(identity);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Identity read(String text) {
        try {
            return json.readValue(text, Identity.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static View view(ResultSet row) throws SQLException {
        return new View(
                Sql.id(row, "id"),
                row.getString("kind"),
                row.getString("status"),
                Sql.id(row, "subject_id"),
                row.getLong("done"),
                row.getObject("total", Long.class),
                row.getString("unit"),
                row.getBoolean("cancellable"),
                row.getString("failure"),
                row.getTimestamp("created_at").toInstant(),
                Sql.instant(row, "started_at"),
                Sql.instant(row, "finished_at"));
    }

    /** A job in a worker's hands. */
    record Taken(UUID id, String kind, UUID subject, Identity identity, int attempts) {}
}
