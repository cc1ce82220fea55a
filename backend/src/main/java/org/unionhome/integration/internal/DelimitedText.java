package org.unionhome.integration.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.imports.Headers;
import org.unionhome.kernel.imports.SourceRow;
import org.unionhome.kernel.imports.WorkbookReader;

/**
 * Cuts a table that came as text (.csv) into rows: RFC 4180 with the separator that its first line uses most. Rows have the
 * number of the line on which they begin; blank ones are passed over. What a spreadsheet would be refused for is refused.
 */
final class DelimitedText {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '，');
    private final String text;
    private final int mostRows;
    private final Consumer<SourceRow> sink;
    private final char separator;
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private boolean quoted;
    private int at;
    private int line = 1;
    private int began = 1;
    private int rows;

    private DelimitedText(String text, int mostRows, Consumer<SourceRow> sink) {
        this.text = text;
        this.mostRows = mostRows;
        this.sink = sink;
        this.separator = separatorOf(text.lines().findFirst().orElse(""));
    }

    /** @param text with line ends as {@code \n} */
    static void read(String text, int mostRows, Consumer<SourceRow> sink) {
        new DelimitedText(text, mostRows, sink).run();
    }

    private static char separatorOf(String first) {
        char most = ',';
        for (char candidate : SEPARATORS) {
            if (count(first, candidate) > count(first, most)) {
                most = candidate;
            }
        }
        return most;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }

    private void run() {
        for (at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quoted) {
                inside(c);
            } else {
                outside(c);
            }
            if (c == '\n') {
                line++;
            }
        }
        endRow();
    }

    /** A quote in quotes is written twice. */
    private void inside(char c) {
        if (c != '"') {
            cell.append(c);
        } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
            cell.append('"');
            at++;
        } else {
            quoted = false;
        }
    }

    private void outside(char c) {
        if (c == '"' && cell.isEmpty()) {
            quoted = true;
        } else if (c == separator) {
            endCell();
        } else if (c == '\n') {
            endRow();
            began = line + 1;
        } else {
            cell.append(c);
        }
    }

    private void endCell() {
        String value = cell.toString().strip();
        cell.setLength(0);
        if (value.startsWith("=")) {
            throw Problem.of(ProblemCode.FILE_HAS_FORMULA, String.valueOf(began));
        }
        if (value.length() > WorkbookReader.LONGEST_CELL) {
            throw Problem.of(ProblemCode.FILE_CELL_TOO_LONG, String.valueOf(began), WorkbookReader.LONGEST_CELL);
        }
        if (cells.size() >= WorkbookReader.MOST_COLUMNS) {
            throw Problem.of(ProblemCode.FILE_TOO_MANY_COLUMNS, WorkbookReader.MOST_COLUMNS);
        }
        cells.add(value);
    }

    private void endRow() {
        endCell();
        if (cells.stream().anyMatch(value -> !value.isEmpty())) {
            if (++rows > mostRows + Headers.SEARCHED_ROWS) {
                throw Problem.of(ProblemCode.FILE_TOO_MANY_ROWS, mostRows);
            }
            sink.accept(new SourceRow(began, cells));
        }
        cells = new ArrayList<>();
    }
}
