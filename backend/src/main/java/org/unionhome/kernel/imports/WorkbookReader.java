package org.unionhome.kernel.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;

/** Streams the rows of the first visible sheet; blank rows are passed over. One row is in memory at a time. */
public final class WorkbookReader {

    public static final int MOST_COLUMNS = 200;
    public static final int LONGEST_CELL = 2_000;
    private static final String STYLES = "xl/styles.xml";
    private final int mostRows;
    private int rows;

    /** @param mostRows more than this, and the headers, refuse the file */
    public WorkbookReader(int mostRows) {
        this.mostRows = mostRows;
    }

    /** @throws Problem when {@link WorkbookGate} does not admit the file, or its content is not acceptable */
    public void read(byte[] file, Consumer<SourceRow> sink) {
        boolean styled = WorkbookGate.admit(file).contains(STYLES);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(styled, true))) {
            try (var stream = firstVisible(workbook).openStream()) {
                for (Iterator<Row> it = stream.iterator(); it.hasNext(); ) {
                    pass(it.next(), sink);
                }
            }
        } catch (Problem refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            throw Problem.of(ProblemCode.FILE_NOT_SPREADSHEET);
        }
    }

    private static Sheet firstVisible(ReadableWorkbook workbook) {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemCode.FILE_EMPTY));
    }

    private void pass(Row row, Consumer<SourceRow> sink) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            if (cell != null) {
                place(cells, cell, row.getRowNum());
            }
        }
        if (cells.isEmpty()) {
            return;
        }
        if (++rows > mostRows + Headers.SEARCHED_ROWS) {
            throw Problem.of(ProblemCode.FILE_TOO_MANY_ROWS, mostRows);
        }
        sink.accept(new SourceRow(row.getRowNum(), cells));
    }

    /** Cells that say nothing, such as coloured ones far to the right, do not count. */
    private static void place(List<String> cells, Cell cell, int rowNo) {
        if (CellTexts.isFormula(cell)) {
            throw Problem.of(ProblemCode.FILE_HAS_FORMULA, String.valueOf(rowNo));
        }
        String text = CellTexts.of(cell);
        if (text.isBlank()) {
            return;
        }
        if (text.length() > LONGEST_CELL) {
            throw Problem.of(ProblemCode.FILE_CELL_TOO_LONG, String.valueOf(rowNo), LONGEST_CELL);
        }
        int column = cell.getColumnIndex();
        if (column >= MOST_COLUMNS) {
            throw Problem.of(ProblemCode.FILE_TOO_MANY_COLUMNS, MOST_COLUMNS);
        }
        while (cells.size() < column) {
            cells.add("");
        }
        if (cells.size() == column) {
            cells.add(text);
        }
    }
}
