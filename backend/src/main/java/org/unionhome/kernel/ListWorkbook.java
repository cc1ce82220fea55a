package org.unionhome.kernel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A list as a workbook, page after page. Every cell is a text: no formula, and no number is changed. */
public final class ListWorkbook {

    private static final int WIDTH = 18;

    private ListWorkbook() {}

    /** Asks for the page after the cursor; for the first without one. */
    public interface Pages<T> {
        Slice<T> after(@Nullable String cursor);
    }

    /** @param left is told of each page that went into the file */
    public static <T> byte[] of(
            List<String> titles, Pages<T> pages, Function<T, List<String>> cells, Consumer<List<T>> left) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Union Home", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            sheet.freezePane(0, 1);
            for (int column = 0; column < titles.size(); column++) {
                sheet.width(column, WIDTH);
            }
            line(sheet, 0, titles);
            int at = 1;
            String cursor = null;
            do {
                Slice<T> page = pages.after(cursor);
                for (T row : page.items()) {
                    line(sheet, at++, cells.apply(row));
                }
                sheet.flush();
                left.accept(page.items());
                cursor = page.next();
            } while (cursor != null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void line(Worksheet sheet, int at, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.inlineString(at, column, cells.get(column));
        }
    }
}
