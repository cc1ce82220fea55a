package org.unionhome.organization.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of reorganisations, within scope, the newest first. */
@ApplicationScoped
class Reorganizations {

    private static final String SELECT =
            """
            select r.id, r.root_id, r.union_id, r.title, r.document_number, r.effective_on, r.steps, r.concerned,
                   r.outcome, r.status, r.drafted_by, r.drafter_name, r.drafted_at,
                   r.closer_name, r.closed_at, r.version
              from reorganization r
            """;
    private final Sql sql;
    private final ObjectMapper json;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    Reorganizations(Sql sql, ObjectMapper json, CurrentActor current, Scope scope, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.json = json;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    /** Those that take place under a union or below it. */
    Slice<Reorganization> list(@Nullable UUID union, int limit, @Nullable String cursor) {
        var subtrees = scope.subtrees(current.get(), Permission.UNION_REORGANIZE, union);
        String list = "reorganizations|" + union;
        List<String> position = cursors.decode(list, cursor);
        if (subtrees.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        var values = new ArrayList<@Nullable Object>();
        subtrees.forEach(subtree -> values.add(subtree.top()));
        String condition = subtrees.stream()
                .map(subtree -> "n." + subtree.column() + " = ?")
                .collect(Collectors.joining(" or ", "(", ")"));
        if (!position.isEmpty()) {
            condition += " and r.id < ?::uuid";
            values.add(position.get(0));
        }
        values.add(limit + 1);
        List<Reorganization> rows = sql.list(
                SELECT + " join union_node n on n.id = r.union_id where " + condition + " order by r.id desc limit ?",
                this::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    Reorganization show(UUID id) {
        return within(id, sql.first(SELECT + " where r.id = ?", this::read, id));
    }

    /** Its row is held until the transaction ends. */
    Reorganization hold(UUID id) {
        return within(id, sql.first(SELECT + " where r.id = ? for update", this::read, id));
    }

    private Reorganization within(UUID id, Optional<Reorganization> found) {
        Actor actor = current.get();
        return found.filter(one -> scope.allows(actor, Permission.UNION_REORGANIZE, one.union()))
                .orElseThrow(() -> {
                    audit.refused(
                            "reorganization.read",
                            AuditTrail.Subject.of("reorganization", id, actor.home()),
                            ProblemCode.NOT_FOUND);
                    return Problem.of(ProblemCode.NOT_FOUND);
                });
    }

    private Reorganization read(ResultSet row) throws SQLException {
        try {
            return new Reorganization(
                    Sql.id(row, "id"),
                    Sql.id(row, "root_id"),
                    Sql.id(row, "union_id"),
                    row.getString("title"),
                    row.getString("document_number"),
                    row.getDate("effective_on").toLocalDate(),
                    json.readValue(row.getString("steps"), new TypeReference<>() {}),
                    json.readValue(row.getString("concerned"), new TypeReference<>() {}),
                    outcome(row.getString("outcome")),
                    row.getString("status"),
                    row.getString("drafted_by"),
                    row.getString("drafter_name"),
                    row.getTimestamp("drafted_at").toInstant(),
                    row.getString("closer_name"),
                    Sql.instant(row, "closed_at"),
                    row.getInt("version"));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a stored reorganisation cannot be read", impossible);
        }
    }

    private Outcome outcome(@Nullable String stored) throws JsonProcessingException {
        return stored == null ? Outcome.NONE : json.readValue(stored, Outcome.class);
    }
}
