package org.unionhome.membership.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list as .xlsx, written as it comes. Every cell is a text: no formula, and no digit of a long number is lost. */
final class ExportSheet implements ExportFile {

    private static final int FLUSHED_EVERY = 500;
    private static final int WIDTH = 18;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int at;

    ExportSheet(OutputStream out) {
        this.workbook = new Workbook(out, "Union Home", "1.0");
        this.sheet = workbook.newWorksheet("Sheet1");
        sheet.freezePane(0, 1);
    }

    @Override
    public void line(List<String> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            if (at == 0) {
                sheet.width(column, WIDTH);
            }
            if (!cells.get(column).isEmpty()) {
                sheet.inlineString(at, column, cells.get(column));
            }
        }
        if (++at % FLUSHED_EVERY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
