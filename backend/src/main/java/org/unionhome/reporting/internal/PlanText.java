package org.unionhome.reporting.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the items in the text of an annual plan. Two forms are known: a table of months, each line
 * {@code 3 月<tab>“theme” content}; and sections {@code 一、name} of numbered items {@code 1. title（window）}, which may
 * break over lines. A plan that comes as an annex (附件) begins there; what stands before is prose.
 */
final class PlanText {

    private static final Pattern MONTH_LINE =
            Pattern.compile("^\\s*(\\d{1,2})\\s*月\\s*(?:\\t\\s*(?:“([^”]*)”)?|“([^”]*)”)\\s*(.+)$");
    private static final Pattern SECTION = Pattern.compile("^\\s*[一二三四五六七八九十]{1,3}、\\s*(.+?)\\s*$");
    private static final Pattern ITEM = Pattern.compile("^\\s*\\d{1,3}\\s*[.．、]\\s*(.+?)\\s*$");
    private static final Pattern COMPLETE = Pattern.compile("^(.+?)\\s*[（(]([^（）()]*)[）)]\\s*$", Pattern.DOTALL);
    private static final Pattern TITLE = Pattern.compile("^(?:附件\\s*\\d*\\s*[:：])?\\s*(.*(?:计划|进度安排|工作要点))\\s*$");
    private static final Pattern DOCUMENT_NUMBER = Pattern.compile("^\\s*(\\S{2,20}〔\\d{4}〕\\d{1,4}号)\\s*$");
    private static final Pattern ANNEX = Pattern.compile("^\\s*附件\\s*\\d*\\s*[:：].*$");

    private final List<Item> items = new ArrayList<>();
    private String title = "";
    private String documentNumber = "";
    private String section = "";
    private int openLine;
    private String open = "";

    private PlanText() {}

    /**
     * An item as written.
     *
     * @param line number of the line where it begins
     * @param schedule when, as written; empty when the text does not say
     */
    record Item(int line, String section, String title, String schedule) {}

    /** What was found. */
    record Found(String title, String documentNumber, List<Item> items) {}

    static Found read(String text) {
        var reader = new PlanText();
        List<String> lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            reader.line(at + 1, lines.get(at));
        }
        reader.close();
        return new Found(reader.title, reader.documentNumber, List.copyOf(reader.items));
    }

    private void line(int number, String line) {
        if (ANNEX.matcher(line).matches()) {
            open = "";
            items.clear();
        }
        if (header(line) || month(number, line)) {
            return;
        }
        Matcher begins = SECTION.matcher(line);
        if (begins.matches()) {
            close();
            section = begins.group(1);
            return;
        }
        Matcher item = ITEM.matcher(line);
        if (item.matches()) {
            close();
            openLine = number;
            open = item.group(1);
        } else if (!open.isEmpty()) {
            open = open + line.strip();
        }
        closeWhenComplete();
    }

    private boolean header(String line) {
        Matcher numbered = DOCUMENT_NUMBER.matcher(line);
        if (documentNumber.isEmpty() && numbered.matches()) {
            documentNumber = numbered.group(1);
            return true;
        }
        Matcher titled = TITLE.matcher(line);
        if (open.isEmpty() && titled.matches() && !ITEM.matcher(line).matches() && line.length() <= 200) {
            title = titled.group(1).strip();
            return true;
        }
        return false;
    }

    private boolean month(int number, String line) {
        Matcher month = MONTH_LINE.matcher(line);
        if (!month.matches()) {
            return false;
        }
        close();
        String theme = month.group(2) != null ? month.group(2) : month.group(3);
        items.add(new Item(
                number, theme == null ? "" : theme.strip(), month.group(4).strip(), month.group(1) + "月"));
        return true;
    }

    private void closeWhenComplete() {
        Matcher complete = COMPLETE.matcher(open);
        if (complete.matches()) {
            items.add(new Item(
                    openLine,
                    section,
                    complete.group(1).strip(),
                    complete.group(2).strip()));
            open = "";
        }
    }

    /** An item that never said when is kept, so that the preview can say what it lacks. */
    private void close() {
        if (!open.isEmpty()) {
            items.add(new Item(openLine, section, open, ""));
            open = "";
        }
    }
}
