package org.unionhome.integration.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.imports.Brake;
import org.unionhome.kernel.imports.Column;

/** Imports in the database, within the caller's scope. */
@ApplicationScoped
class ImportFiles {

    private static final String FIELD = "import.columns";
    private static final TypeReference<List<Column>> COLUMNS = new TypeReference<>() {};
    private static final String SELECT =
            """
            select id, root_id, union_id, kind, year, mode, as_of, missing, file_name, status, columns, rows, added,
                   changed, moved, leaving, unchanged, errors, warnings, members, most_leaving, released_by, released_at,
                   release_reason, preview_hash, job_id, failure, subject, actor, created_at, committed_at,
                   undoable_until, version
              from import_file
            """;
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final FieldCipher cipher;
    private final ObjectMapper json;
    private final ImportKinds kinds;

    ImportFiles(
            Sql sql,
            CurrentActor current,
            Scope scope,
            Cursors cursors,
            FieldCipher cipher,
            ObjectMapper json,
            ImportKinds kinds) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.cipher = cipher;
        this.json = json;
        this.kinds = kinds;
    }

    void insert(ImportFile file) {
        sql.update(
                """
                insert into import_file (id, root_id, union_id, l1, l2, l3, l4, l5, l6,
                                         kind, year, mode, as_of, missing, file_name, status, columns, subject, actor)
                select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, ?::int, ?, ?::date, ?, ?, ?, ?, ?, ?
                  from union_node u where u.id = ?
                """,
                file.id(),
                file.kind(),
                file.year(),
                file.terms().mode(),
                file.terms().asOf(),
                file.terms().missing(),
                file.fileName(),
                file.status(),
                seal(file.columns()),
                file.subject(),
                file.actor(),
                file.union());
    }

    /** One statement. @throws Problem NOT_FOUND, also when it is out of scope */
    ImportFile require(UUID id) {
        return read(SELECT + " where id = ?", id);
    }

    /** The same, and nobody else can change it until the transaction ends. */
    ImportFile lock(UUID id) {
        return read(SELECT + " where id = ? for update", id);
    }

    private ImportFile read(String select, UUID id) {
        return sql.first(select, this::file, id)
                .filter(file ->
                        scope.allows(current.get(), kinds.of(file.kind()).permission(), file.union()))
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    /** One statement, the latest first. */
    Slice<ImportFile> list(int limit, @Nullable String cursor) {
        List<String> position = cursors.decode("imports", cursor);
        var values = new ArrayList<@Nullable Object>();
        String readable = readable(values);
        if (values.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        values.add(before);
        values.add(before);
        values.add(limit + 1);
        var rows = sql.list(
                SELECT + " where " + readable + " and (?::uuid is null or id < ?::uuid) order by id desc limit ?",
                this::file,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode("imports", last.id()));
    }

    /** Kinds that need the same permission, each with the subtrees in which the caller holds it. */
    private String readable(List<@Nullable Object> values) {
        var parts = new ArrayList<String>();
        kinds.byPermission().forEach((permission, names) -> {
            var subtrees = scope.subtrees(current.get(), permission, null);
            if (!subtrees.isEmpty()) {
                values.add(names);
                subtrees.forEach(subtree -> values.add(subtree.top()));
                parts.add(subtrees.stream()
                        .map(subtree -> subtree.column() + " = ?")
                        .collect(Collectors.joining(" or ", "(kind = any (?::text[]) and (", "))")));
            }
        });
        return parts.stream().collect(Collectors.joining(" or ", "(", ")"));
    }

    /** A step of the import's life. @throws Problem IMPORT_NOT_READY when it is not where the step begins */
    void step(UUID id, String to, Collection<String> from) {
        int moved = sql.update(
                """
                update import_file set status = ?, failure = null, version = version + 1
                 where id = ? and status = any (?)
                """,
                to,
                id,
                from);
        if (moved == 0) {
            throw Problem.of(IntegrationProblem.IMPORT_NOT_READY);
        }
    }

    void job(UUID id, UUID job) {
        sql.update("update import_file set job_id = ?, version = version + 1 where id = ?", job, id);
    }

    void columns(UUID id, List<Column> columns) {
        sql.update("update import_file set columns = ? where id = ?", seal(columns), id);
    }

    void previewed(UUID id, ImportFile.Counts counts, Brake brake, String hash) {
        sql.update(
                """
                update import_file
                   set rows = ?, added = ?, changed = ?, moved = ?, leaving = ?, unchanged = ?, errors = ?, warnings = ?,
                       members = ?, most_leaving = ?, preview_hash = ?,
                       released_by = null, released_subject = null, released_at = null, release_reason = null
                 where id = ?
                """,
                counts.rows(),
                counts.added(),
                counts.changed(),
                counts.moved(),
                counts.leaving(),
                counts.unchanged(),
                counts.errors(),
                counts.warnings(),
                brake.members(),
                brake.most(),
                hash,
                id);
    }

    void released(UUID id, Instant at, String reason) {
        var identity = current.get().identity();
        sql.update(
                """
                update import_file set released_by = ?, released_subject = ?, released_at = ?, release_reason = ?
                 where id = ?
                """,
                identity.name(),
                identity.subject(),
                at,
                reason,
                id);
    }

    void committed(UUID id, Instant at, Instant undoableUntil) {
        sql.update("update import_file set committed_at = ?, undoable_until = ? where id = ?", at, undoableUntil, id);
    }

    /** Back to where it was, or given up, with the reason. */
    void fellBack(UUID id, String from, String to, String reason) {
        sql.update(
                """
                update import_file set status = ?, failure = ?, version = version + 1
                 where id = ? and status = ?
                """,
                to,
                reason,
                id,
                from);
    }

    private ImportFile file(ResultSet row) throws SQLException {
        return ImportFileRow.file(row, open(row.getBytes("columns")));
    }

    private byte[] seal(List<Column> columns) {
        try {
            return cipher.encrypt(FIELD, json.writeValueAsString(columns));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("columns cannot be written", impossible);
        }
    }

    private List<Column> open(byte[] sealed) {
        try {
            return json.readValue(cipher.decrypt(FIELD, sealed), COLUMNS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("columns cannot be read", impossible);
        }
    }
}
