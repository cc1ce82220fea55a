package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.unionhome.kernel.Texts;
import org.unionhome.kernel.UnionTree;

/** A statement as a workbook. Names are texts and amounts numbers to the fen; there is no formula. */
@ApplicationScoped
class StatementSheet {

    private static final String BUNDLE = "statements";
    private static final int WIDTH = 20;
    private static final String TO_THE_FEN = "#,##0.00";
    private static final List<String> HEADERS =
            List.of("kind", "account", "name", "own", "below", "eliminated", "total");
    private final Texts texts;
    private final UnionTree tree;

    StatementSheet(Texts texts, UnionTree tree) {
        this.texts = texts;
        this.tree = tree;
    }

    byte[] write(Statement statement, Locale language) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Union Home", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            sheet.inlineString(0, 0, tree.nameOf(statement.union()));
            sheet.inlineString(
                    0,
                    1,
                    statement.period().from() + " – "
                            + statement.period().before().minusDays(1));
            sheet.freezePane(0, 2);
            for (int column = 0; column < HEADERS.size(); column++) {
                sheet.width(column, WIDTH);
                sheet.inlineString(1, column, texts.get(BUNDLE, language, "field." + HEADERS.get(column)));
            }
            int at = 2;
            for (Statement.Line line : statement.lines()) {
                line(sheet, at++, line, language);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private void line(Worksheet sheet, int at, Statement.Line line, Locale language) {
        var account = line.account();
        sheet.inlineString(at, 0, texts.get(BUNDLE, language, "kind." + account.kind()));
        sheet.inlineString(at, 1, account.code());
        sheet.inlineString(at, 2, account.name().get(language.getLanguage()));
        var amounts = List.of(line.own(), line.below(), line.eliminated(), line.total());
        for (int column = 0; column < amounts.size(); column++) {
            sheet.value(at, 3 + column, amounts.get(column).yuan());
            sheet.style(at, 3 + column).format(TO_THE_FEN).set();
        }
    }
}
