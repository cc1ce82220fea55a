package org.unionhome.membership.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A list as .csv in UTF-8 with a byte order mark, by which spreadsheet programs know it. Opened there, a cell must be
 * neither a formula nor a number that loses digits: what begins like a formula gets an apostrophe before it, and digits
 * that are a name rather than a quantity get a tab behind them.
 */
final class ExportText implements ExportFile {

    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{C}\\p{Z}]*[=+\\-@＝＋－﹣−＠\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern DIGITS = Pattern.compile("0[0-9]+|[0-9]{11,}");
    private static final Pattern SPECIAL = Pattern.compile("[\",\\r\\n\\t]");
    private final Writer writer;

    ExportText(OutputStream out) throws IOException {
        this.writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
    }

    @Override
    public void line(List<String> cells) throws IOException {
        writer.write(cells.stream().map(ExportText::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    static String cell(String text) {
        String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        String kept = DIGITS.matcher(safe).matches() ? safe + "\t" : safe;
        return SPECIAL.matcher(kept).find() ? '"' + kept.replace("\"", "\"\"") + '"' : kept;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
