package org.unionhome.reporting.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.imports.ImportContext;
import org.unionhome.kernel.imports.ImportField;
import org.unionhome.kernel.imports.ImportKind;
import org.unionhome.kernel.imports.PlannedRow;
import org.unionhome.kernel.imports.SourceRow;

/**
 * Annual plans from the text of the document, see {@link PlanText}. A union has one plan a year: a second file for the
 * same year adds items and changes the times of those it names; what it does not name stays.
 */
@ApplicationScoped
class PlanImport implements ImportKind {

    static final ImportField NUMBER = ImportField.required("number", 4, "序号");
    static final ImportField SECTION = ImportField.optional("section", 200, "部分");
    static final ImportField TITLE = ImportField.required("title", 300, "事项");
    static final ImportField SCHEDULE = ImportField.optional("schedule", 100, "时间");
    static final ImportField PLAN_TITLE = ImportField.optional("planTitle", 200, "计划名称");
    static final ImportField DOCUMENT_NUMBER = ImportField.optional("documentNumber", 100, "文号");
    private static final int MOST = 1_000;
    private final PlanWriter writer;
    private final Sql sql;
    private final ObjectMapper json;

    PlanImport(PlanWriter writer, Sql sql, ObjectMapper json) {
        this.writer = writer;
        this.sql = sql;
        this.json = json;
    }

    @Override
    public String name() {
        return "ANNUAL_PLAN";
    }

    @Override
    public String texts() {
        return "plans-import";
    }

    @Override
    public List<ImportField> fields() {
        return List.of(NUMBER, SECTION, TITLE, SCHEDULE, PLAN_TITLE, DOCUMENT_NUMBER);
    }

    @Override
    public boolean spreadsheet() {
        return false;
    }

    @Override
    public boolean needsYear() {
        return true;
    }

    @Override
    public int maxRows() {
        return MOST;
    }

    @Override
    public int batchRows() {
        return MOST;
    }

    @Override
    public List<SourceRow> rowsOf(String text) {
        var found = PlanText.read(text);
        var rows = new ArrayList<SourceRow>();
        for (PlanText.Item item : found.items()) {
            rows.add(new SourceRow(
                    item.line(),
                    List.of(
                            String.valueOf(rows.size() + 1),
                            item.section(),
                            item.title(),
                            item.schedule(),
                            found.title(),
                            found.documentNumber())));
        }
        return rows;
    }

    @Override
    public Judging judging(ImportContext context) {
        return rows -> new PlanJudging(context, existing(context), json).judge(rows);
    }

    private List<PlanItems.Item> existing(ImportContext context) {
        return sql.list(
                "select " + PlanItems.COLUMNS
                        + " from annual_plan p join plan_item i on i.plan_id = p.id where p.union_id = ? and p.year = ?",
                PlanItems::read,
                context.union(),
                context.year());
    }

    @Override
    public void apply(ImportContext context, List<PlannedRow> rows) {
        writer.apply(context, rows);
    }

    @Override
    public void undo(ImportContext context, List<PlannedRow> rows) {
        writer.undo(context, rows);
    }
}
