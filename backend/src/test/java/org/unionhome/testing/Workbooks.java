package org.unionhome.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Real .xlsx files, written and read back by tests. */
public final class Workbooks {

    private static final int FLUSHED_EVERY = 1_000;

    private Workbooks() {}

    /** @param rows the headers first; texts, numbers and dates stay what they are */
    public static byte[] of(List<? extends List<?>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("名册");
            for (int row = 0; row < rows.size(); row++) {
                write(sheet, row, rows.get(row));
                if (row % FLUSHED_EVERY == FLUSHED_EVERY - 1) {
                    sheet.flush();
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof java.time.LocalDate date) {
                sheet.value(row, column, date);
                sheet.style(row, column).format("yyyy-MM-dd").set();
            } else if (cell instanceof Number number) {
                sheet.value(row, column, number);
            } else {
                sheet.value(row, column, String.valueOf(cell));
            }
        }
    }

    /** The texts of the first sheet. */
    public static List<List<String>> read(byte[] file) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var rows = new ArrayList<List<String>>();
            workbook.getFirstSheet().read().forEach(row -> {
                var cells = new ArrayList<String>();
                for (int column = 0; column < row.getCellCount(); column++) {
                    cells.add(row.getCellText(column));
                }
                rows.add(cells);
            });
            return rows;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
