package org.unionhome.integration.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.imports.Brake;
import org.unionhome.kernel.imports.Column;
import org.unionhome.kernel.imports.ImportTerms;

/** Rows of import_file as imports. */
final class ImportFileRow {

    private ImportFileRow() {}

    static ImportFile file(ResultSet row, List<Column> columns) throws SQLException {
        boolean previewed = row.getObject("rows") != null;
        return new ImportFile(
                Sql.id(row, "id"),
                Sql.id(row, "root_id"),
                Sql.id(row, "union_id"),
                row.getString("kind"),
                row.getObject("year", Integer.class),
                terms(row),
                row.getString("file_name"),
                row.getString("status"),
                columns,
                previewed ? counts(row) : null,
                previewed ? new Brake(row.getInt("members"), row.getInt("most_leaving")) : null,
                release(row),
                row.getString("preview_hash"),
                row.getObject("job_id", UUID.class),
                row.getString("failure"),
                row.getString("subject"),
                row.getString("actor"),
                row.getTimestamp("created_at").toInstant(),
                Sql.instant(row, "committed_at"),
                Sql.instant(row, "undoable_until"),
                row.getInt("version"));
    }

    private static ImportTerms terms(ResultSet row) throws SQLException {
        return new ImportTerms(
                ImportTerms.Mode.valueOf(row.getString("mode")),
                row.getDate("as_of").toLocalDate(),
                ImportTerms.Missing.valueOf(row.getString("missing")));
    }

    private static ImportFile.Counts counts(ResultSet row) throws SQLException {
        return new ImportFile.Counts(
                row.getInt("rows"),
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("moved"),
                row.getInt("leaving"),
                row.getInt("unchanged"),
                row.getInt("errors"),
                row.getInt("warnings"));
    }

    private static ImportFile.@Nullable Release release(ResultSet row) throws SQLException {
        Instant at = Sql.instant(row, "released_at");
        return at == null
                ? null
                : new ImportFile.Release(row.getString("released_by"), at, row.getString("release_reason"));
    }
}
