package org.unionhome.integration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Jobs;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.UseCase;
import org.unionhome.kernel.imports.Column;
import org.unionhome.kernel.imports.ImportField;

/** Says which column is which field, and asks for the preview anew. */
@UseCase
@ApplicationScoped
@Transactional
class MapColumns {

    private final ImportFiles files;
    private final ImportKinds kinds;
    private final Jobs jobs;
    private final AuditTrail audit;

    MapColumns(ImportFiles files, ImportKinds kinds, Jobs jobs, AuditTrail audit) {
        this.files = files;
        this.kinds = kinds;
        this.jobs = jobs;
        this.audit = audit;
    }

    void run(UUID id, List<Choice> choices) {
        ImportFile file = files.lock(id);
        files.step(id, "PREVIEWING", Set.of("READY", "QUARANTINED", "FAILED"));
        Set<String> known =
                kinds.of(file.kind()).fields().stream().map(ImportField::name).collect(Collectors.toSet());
        files.columns(id, chosen(file.columns(), choices, known));
        files.job(id, jobs.start(PreviewJob.KIND, id));
        audit.record("import.mapped", AuditTrail.Subject.of("import", id, file.union()));
    }

    /** Columns that are not named are ignored from now on. */
    private static List<Column> chosen(List<Column> columns, List<Choice> choices, Set<String> known) {
        Map<Integer, Column> byIndex = columns.stream().collect(Collectors.toMap(Column::index, column -> column));
        var fields = new java.util.HashMap<Integer, String>();
        var taken = new HashSet<String>();
        for (int at = 0; at < choices.size(); at++) {
            Choice choice = choices.get(at);
            if (!byIndex.containsKey(choice.index())) {
                throw Problem.ofFault("/columns/" + at + "/index", "WRONG_TYPE");
            }
            if (choice.field() == null) {
                continue;
            }
            if (!known.contains(choice.field()) || !taken.add(choice.field())) {
                throw Problem.ofFault("/columns/" + at + "/field", "WRONG_TYPE");
            }
            fields.put(choice.index(), choice.field());
        }
        var chosen = new ArrayList<Column>();
        columns.forEach(column -> chosen.add(new Column(column.index(), column.header(), fields.get(column.index()))));
        return chosen;
    }

    /** One column and its field; without a field the column is ignored. */
    record Choice(int index, @org.jspecify.annotations.Nullable String field) {}
}
