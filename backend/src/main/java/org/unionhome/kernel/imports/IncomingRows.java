package org.unionhome.kernel.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;

/** Takes rows as they are read: finds the headers among the first ones, passes what stands below on in chunks. */
public final class IncomingRows {

    private static final int CHUNK = 500;
    private final Headers headers;
    private final int mostRows;
    private final Consumer<List<SourceRow>> chunks;
    private final List<SourceRow> pending = new ArrayList<>();
    private List<Column> columns = List.of();
    private boolean headersFound;
    private int rows;

    public IncomingRows(Headers headers, int mostRows, Consumer<List<SourceRow>> chunks) {
        this.headers = headers;
        this.mostRows = mostRows;
        this.chunks = chunks;
    }

    public void add(SourceRow row) {
        pending.add(row);
        if (!headersFound && pending.size() == Headers.SEARCHED_ROWS) {
            findHeaders();
        }
        if (headersFound && pending.size() >= CHUNK) {
            flush();
        }
    }

    /** @return the columns. @throws Problem FILE_EMPTY when there is nothing below the headers */
    public List<Column> end() {
        if (!headersFound && !pending.isEmpty()) {
            findHeaders();
        }
        flush();
        if (rows == 0) {
            throw Problem.of(ProblemCode.FILE_EMPTY);
        }
        return columns;
    }

    private void findHeaders() {
        SourceRow header = headers.find(pending).orElseThrow(() -> Problem.of(ProblemCode.FILE_NO_HEADERS));
        columns = headers.columns(header);
        pending.removeIf(row -> row.rowNo() <= header.rowNo());
        headersFound = true;
    }

    private void flush() {
        rows += pending.size();
        if (rows > mostRows) {
            throw Problem.of(ProblemCode.FILE_TOO_MANY_ROWS, mostRows);
        }
        if (!pending.isEmpty()) {
            chunks.accept(List.copyOf(pending));
            pending.clear();
        }
    }
}
