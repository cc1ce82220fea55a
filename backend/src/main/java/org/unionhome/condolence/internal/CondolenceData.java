package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.unionhome.kernel.PersonalData;
import org.unionhome.kernel.PersonalRows;
import org.unionhome.kernel.Sql;

/**
 * Visits that a person was paid, with their photos, voice notes and signatures. Who went is told as a number, and what the visitors wrote down of a
 * confidential matter stays theirs: both are about others too.
 */
@ApplicationScoped
class CondolenceData implements PersonalData {

    private static final Map<String, String> ENDINGS =
            Map.of("image/jpeg", ".jpg", "audio/webm", ".webm", "audio/mp4", ".m4a", "audio/ogg", ".ogg");
    private final PersonalRows rows;
    private final AttachmentStore store;
    private final Receipts receipts;
    private final Sql sql;

    CondolenceData(PersonalRows rows, AttachmentStore store, Receipts receipts, Sql sql) {
        this.rows = rows;
        this.store = store;
        this.receipts = receipts;
        this.sql = sql;
    }

    @Override
    public Set<String> tables() {
        return Set.of("condolence_visit", "care_todo");
    }

    @Override
    public List<Part> of(UUID person) {
        return Stream.concat(visits(person), todos(person)).toList();
    }

    private Stream<Part> todos(UUID person) {
        return rows.part(
                "care_todos",
                """
                select kind, union_id as "union", event_on, due_on,
                       case when reported_by = app_subject() then note end as note, status, created_at
                  from care_todo
                 where person_id = ?
                 order by id
                """,
                Map.of("note", TodoStore.NOTE),
                person);
    }

    private Stream<Part> visits(UUID person) {
        return rows.part(
                "visits",
                """
                        select visit_no, union_id as "union", occasion, occurred_on, visited_on,
                               cardinality(visitors) as visitors, form, amount, relation, relative_name,
                               health,
                               case when not confidential then note end as note, confidential, status, edition,
                               (select r.method from condolence_receipt r
                                 where r.visit_id = condolence_visit.id and r.voided_at is null) as receipt
                          from condolence_visit
                         where person_id = ?
                         order by id
                        """,
                Map.of(
                        "relative_name",
                        VisitSecrets.RELATIVE,
                        "note",
                        VisitSecrets.NOTE,
                        "health",
                        VisitSecrets.HEALTH),
                documents(person),
                person);
    }

    private List<Document> documents(UUID person) {
        return Stream.concat(attached(person).stream(), signatures(person).stream())
                .toList();
    }

    private List<Document> attached(UUID person) {
        return sql.list(
                """
                select a.id, a.media_type, v.visit_no
                  from condolence_attachment a
                  join condolence_visit v on v.id = a.visit_id
                 where v.person_id = ? and not v.confidential
                 order by a.id
                """,
                row -> {
                    UUID id = Sql.id(row, "id");
                    String ending = ENDINGS.getOrDefault(row.getString("media_type"), "");
                    return new Document(row.getString("visit_no") + "-" + id + ending, () -> store.bytes(id));
                },
                person);
    }

    private List<Document> signatures(UUID person) {
        return sql.list(
                """
                select distinct v.id, v.visit_no
                  from condolence_receipt r
                  join condolence_visit v on v.id = r.visit_id
                 where v.person_id = ? and r.strokes is not null
                 order by v.id
                """,
                row -> {
                    UUID visit = Sql.id(row, "id");
                    return new Document(row.getString("visit_no") + "-signature.svg", () -> signature(visit));
                },
                person);
    }

    private byte[] signature(UUID visit) {
        return receipts.signature(visit)
                .map(strokes -> strokes.svg().getBytes(StandardCharsets.UTF_8))
                .orElse(new byte[0]);
    }
}
