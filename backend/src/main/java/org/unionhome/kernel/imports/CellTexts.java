package org.unionhome.kernel.imports;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** What a cell says, as text: dates as yyyy-MM-dd, numbers in full and without exponent. */
final class CellTexts {

    /** Built-in formats that show a date, Chinese ones included. */
    private static final Set<Integer> DATE_FORMATS =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58);

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern DATE_LETTERS = Pattern.compile("[yYdD]");
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(2_958_466);

    private CellTexts() {}

    static boolean isFormula(Cell cell) {
        return cell.getType() == CellType.FORMULA || cell.getFormula() != null;
    }

    static String of(Cell cell) {
        if (cell.getType() == CellType.EMPTY || cell.getValue() == null) {
            return "";
        }
        return cell.getType() == CellType.NUMBER ? number(cell) : String.valueOf(cell.getValue());
    }

    private static String number(Cell cell) {
        BigDecimal value = cell.asNumber();
        boolean possible = value.signum() > 0 && value.compareTo(LAST_SERIAL) < 0;
        if (possible && showsDate(cell)) {
            LocalDateTime date = cell.asDate();
            return date.toLocalDate().toString();
        }
        return plain(value);
    }

    private static String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0).toPlainString() : stripped.toPlainString();
    }

    private static boolean showsDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        String format = cell.getDataFormatString();
        if (id != null && DATE_FORMATS.contains(id)) {
            return true;
        }
        return format != null
                && DATE_LETTERS.matcher(QUOTED.matcher(format).replaceAll("")).find();
    }
}
