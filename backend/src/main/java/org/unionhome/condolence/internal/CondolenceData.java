package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.PersonalData;
import org.unionhome.kernel.PersonalRows;
import org.unionhome.kernel.Sql;

/**
 * Visits that a person was paid, with their photos. Who went is told as a number, and what the visitors wrote down of a
 * confidential matter stays theirs: both are about others too.
 */
@ApplicationScoped
class CondolenceData implements PersonalData {

    private final PersonalRows rows;
    private final Sql sql;

    CondolenceData(PersonalRows rows, Sql sql) {
        this.rows = rows;
        this.sql = sql;
    }

    @Override
    public Set<String> tables() {
        return Set.of("condolence_visit");
    }

    @Override
    public List<Part> of(UUID person) {
        return rows.part(
                        "visits",
                        """
                        select visit_no, union_id as "union", occasion, occurred_on, visited_on,
                               cardinality(visitors) as visitors, form, amount, relation, relative_name,
                               case when not confidential then note end as note, confidential, status
                          from condolence_visit
                         where person_id = ?
                         order by id
                        """,
                        Map.of("relative_name", VisitSecrets.RELATIVE, "note", VisitSecrets.NOTE),
                        photos(person),
                        person)
                .toList();
    }

    private List<Document> photos(UUID person) {
        return sql.list(
                """
                select a.id, v.visit_no
                  from condolence_attachment a
                  join condolence_visit v on v.id = a.visit_id
                 where v.person_id = ? and not v.confidential
                 order by a.id
                """,
                row -> {
                    UUID id = Sql.id(row, "id");
                    return new Document(row.getString("visit_no") + "-" + id + ".jpg", () -> photo(id));
                },
                person);
    }

    private byte[] photo(UUID id) {
        return sql.first("select content from condolence_attachment where id = ?", row -> row.getBytes(1), id)
                .orElse(new byte[0]);
    }
}
