package org.unionhome.kernel.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;

/**
 * An uploaded .xlsx for features that take a list in one step; hostile files are refused as in every other import. Larger
 * lists, which want a preview, come as an {@link ImportKind}.
 */
public final class SheetFile {

    /** A larger file is refused before it is read. */
    public static final int MOST_BYTES = 32 << 20;

    private SheetFile() {}

    /** @throws Problem TOO_LARGE */
    public static byte[] bytes(InputStream body) {
        try {
            byte[] file = body.readNBytes(MOST_BYTES + 1);
            if (file.length > MOST_BYTES) {
                throw Problem.of(ProblemCode.TOO_LARGE, MOST_BYTES >> 20);
            }
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether it is a package, as every spreadsheet is; anything else may still be plain text. */
    public static boolean isPackage(byte[] file) {
        return WorkbookGate.isPackage(file);
    }

    /**
     * The rows below the headers, their cells under the names of the fields.
     *
     * @throws Problem that says what is wrong with the file as a whole
     */
    public static List<InputRow> rows(byte[] file, List<ImportField> fields, int mostRows) {
        var rows = new ArrayList<SourceRow>();
        var incoming = new IncomingRows(new Headers(fields), mostRows, rows::addAll);
        new WorkbookReader(mostRows).read(file, incoming::add);
        var columns = Column.fieldsByIndex(incoming.end());
        return rows.stream().map(row -> InputRows.of(row, columns)).toList();
    }
}
