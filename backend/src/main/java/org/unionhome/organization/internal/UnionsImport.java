package org.unionhome.organization.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.imports.ImportContext;
import org.unionhome.kernel.imports.ImportField;
import org.unionhome.kernel.imports.ImportKind;
import org.unionhome.kernel.imports.PlannedRow;

/**
 * Union trees from spreadsheets: new unions below the one the file is brought in under, other names for those that
 * exist. Moving a union or changing its kind is a reorganisation and is not done by a file; neither is taking up a pack.
 */
@ApplicationScoped
class UnionsImport implements ImportKind {

    static final ImportField CODE = ImportField.required("code", 40, "工会代码", "代码", "编码", "工会编码", "组织代码", "单位代码");
    static final ImportField NAME = ImportField.required("name", 200, "工会名称", "名称", "工会全称", "全称", "组织名称");
    static final ImportField KIND = ImportField.required("kind", 40, "工会类型", "类型", "类别", "工会类别", "层级");
    static final ImportField PARENT =
            ImportField.optional("parentCode", 40, "上级工会代码", "上级代码", "上级编码", "上级工会编码", "父级代码", "上级工会");
    private static final int MOST = 20_000;
    private final UnionsInMemory unions;
    private final UnionWriter writer;
    private final UnionKinds kinds;
    private final Sql sql;
    private final ObjectMapper json;

    UnionsImport(UnionsInMemory unions, UnionWriter writer, UnionKinds kinds, Sql sql, ObjectMapper json) {
        this.unions = unions;
        this.writer = writer;
        this.kinds = kinds;
        this.sql = sql;
        this.json = json;
    }

    @Override
    public String name() {
        return "UNIONS";
    }

    @Override
    public String texts() {
        return "unions-import";
    }

    @Override
    public List<ImportField> fields() {
        return List.of(CODE, NAME, KIND, PARENT);
    }

    @Override
    public int maxRows() {
        return MOST;
    }

    /** All at once: rows stand above and below each other. */
    @Override
    public int batchRows() {
        return MOST;
    }

    @Override
    public Judging judging(ImportContext context) {
        return rows -> new UnionJudging(context, KnownUnions.read(sql, unions, context), kinds.of(context.root()), json)
                .judge(rows);
    }

    @Override
    public void apply(ImportContext context, List<PlannedRow> rows) {
        writer.apply(context, rows);
    }

    @Override
    public void undo(ImportContext context, List<PlannedRow> rows) {
        writer.undo(rows);
    }

    @Override
    public void afterwards() {
        unions.refresh();
    }
}
