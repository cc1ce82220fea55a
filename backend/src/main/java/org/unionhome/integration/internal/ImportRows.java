package org.unionhome.integration.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.imports.PlannedRow;
import org.unionhome.kernel.imports.RowOutcome;
import org.unionhome.kernel.imports.SourceRow;
import org.unionhome.kernel.imports.Verdict;

/** The rows of an import, as they were and as they were judged; encrypted as a whole. */
@ApplicationScoped
class ImportRows {

    private static final String CELLS = "import.cells";
    private static final String VERDICT = "import.verdict";
    private static final TypeReference<List<SourceRow>> SOURCE_ROWS = new TypeReference<>() {};
    private final Sql sql;
    private final Cursors cursors;
    private final FieldCipher cipher;
    private final ObjectMapper json;

    ImportRows(Sql sql, Cursors cursors, FieldCipher cipher, ObjectMapper json) {
        this.sql = sql;
        this.cursors = cursors;
        this.cipher = cipher;
        this.json = json;
    }

    void insertChunk(UUID importId, int no, List<SourceRow> rows) {
        sql.update(
                "insert into import_chunk (import_id, no, row_count, cells) values (?, ?, ?, ?)",
                importId,
                no,
                rows.size(),
                cipher.encrypt(CELLS, write(rows)));
    }

    /** Rows below the headers. */
    long count(UUID importId) {
        return sql.first(
                        "select coalesce(sum(row_count), 0) from import_chunk where import_id = ?",
                        row -> row.getLong(1),
                        importId)
                .orElse(0L);
    }

    int chunks(UUID importId) {
        return sql.first("select count(*) from import_chunk where import_id = ?", row -> row.getInt(1), importId)
                .orElse(0);
    }

    List<SourceRow> chunk(UUID importId, int no) {
        return sql.first(
                        "select cells from import_chunk where import_id = ? and no = ?",
                        row -> read(cipher.decrypt(CELLS, row.getBytes(1)), SOURCE_ROWS),
                        importId,
                        no)
                .orElse(List.of());
    }

    /** Rows that an import would carry out, or has carried out. */
    long work(UUID importId) {
        return sql.first(
                        "select count(*) from import_row where import_id = ? and outcome in ('NEW', 'CHANGED', 'MOVED', 'LEAVING')",
                        row -> row.getLong(1),
                        importId)
                .orElse(0L);
    }

    void deleteVerdicts(UUID importId) {
        sql.update("delete from import_row where import_id = ?", importId);
    }

    /** What was read and what was said about it. */
    void forget(UUID importId) {
        deleteVerdicts(importId);
        sql.update("delete from import_chunk where import_id = ?", importId);
    }

    void insertVerdicts(UUID importId, List<Judged> rows) {
        sql.batch(
                "insert into import_row (import_id, row_no, outcome, entity_id, verdict) values (?, ?, ?, ?, ?)",
                rows.stream().map(row -> values(importId, row))::iterator);
    }

    private Object[] values(UUID importId, Judged row) {
        var verdict = row.verdict();
        return new Object[] {
            importId, row.rowNo(), verdict.outcome().name(), row.entity(), cipher.encrypt(VERDICT, row.json())
        };
    }

    /** Rows with work, in the order of the file, after a row. */
    List<PlannedRow> workAfter(UUID importId, int rowNo, int limit) {
        return sql.list(
                """
                select row_no, outcome, entity_id, verdict
                  from import_row
                 where import_id = ? and outcome in ('NEW', 'CHANGED', 'MOVED', 'LEAVING') and row_no > ?
                 order by row_no
                 limit ?
                """,
                this::planned,
                importId,
                rowNo,
                limit);
    }

    /** Rows with work, from the last one, before a row. */
    List<PlannedRow> workBefore(UUID importId, int rowNo, int limit) {
        return sql.list(
                """
                select row_no, outcome, entity_id, verdict
                  from import_row
                 where import_id = ? and outcome in ('NEW', 'CHANGED', 'MOVED', 'LEAVING') and row_no < ?
                 order by row_no desc
                 limit ?
                """,
                this::planned,
                importId,
                rowNo,
                limit);
    }

    /** One statement. */
    Slice<Shown> list(UUID importId, @Nullable String outcome, int limit, @Nullable String cursor) {
        String list = "import-rows|" + importId + "|" + outcome;
        List<String> position = cursors.decode(list, cursor);
        int after = position.isEmpty() ? 0 : Integer.parseInt(position.get(0));
        var rows = sql.list(
                """
                select row_no, verdict
                  from import_row
                 where import_id = ? and (?::text is null or outcome = ?::text) and row_no > ?
                 order by row_no
                 limit ?
                """,
                this::shown,
                importId,
                outcome,
                outcome,
                after,
                limit + 1);
        return Slice.of(rows, limit, last -> cursors.encode(list, last.rowNo()));
    }

    /** Rejected rows between two row numbers, both included. */
    List<Shown> rejected(UUID importId, int first, int last) {
        return sql.list(
                """
                select row_no, verdict
                  from import_row
                 where import_id = ? and outcome = 'ERROR' and row_no between ? and ?
                 order by row_no
                """,
                this::shown,
                importId,
                first,
                last);
    }

    private PlannedRow planned(ResultSet row) throws SQLException {
        return new PlannedRow(
                row.getInt("row_no"),
                Sql.id(row, "entity_id"),
                RowOutcome.valueOf(row.getString("outcome")),
                verdict(row).plan());
    }

    private Shown shown(ResultSet row) throws SQLException {
        return new Shown(row.getInt("row_no"), verdict(row));
    }

    private Verdict verdict(ResultSet row) throws SQLException {
        return read(cipher.decrypt(VERDICT, row.getBytes("verdict")), new TypeReference<>() {});
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("rows cannot be written", impossible);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("rows cannot be read", impossible);
        }
    }

    /** A row and what is said about it. */
    record Shown(int rowNo, Verdict verdict) {}
}
