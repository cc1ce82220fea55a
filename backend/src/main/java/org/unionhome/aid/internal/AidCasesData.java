package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.PersonalData;
import org.unionhome.kernel.PersonalRows;
import org.unionhome.kernel.Sql;

/** What a person asked for and was granted, with the documents she handed in. */
@ApplicationScoped
class AidCasesData implements PersonalData {

    private final PersonalRows rows;
    private final AidSecrets secrets;
    private final Sql sql;

    AidCasesData(PersonalRows rows, AidSecrets secrets, Sql sql) {
        this.rows = rows;
        this.secrets = secrets;
        this.sql = sql;
    }

    @Override
    public Set<String> tables() {
        return Set.of("aid_case");
    }

    @Override
    public List<Part> of(UUID person) {
        return rows.part(
                        "aid",
                        """
                        select case_no, kind, need, cost, bill, pupil, requested, approved, paid, status, reason_code, comment,
                               paid_on
                          from aid_case where person_id = ? order by id
                        """,
                        Map.of("need", AidSecrets.NEED, "bill", AidSecrets.BILL, "pupil", AidSecrets.PUPIL),
                        documents(person),
                        person)
                .toList();
    }

    private List<Document> documents(UUID person) {
        return sql.list(
                """
                select e.id, c.case_no, e.media_type
                  from aid_evidence e join aid_case c on c.id = e.case_id
                 where c.person_id = ? order by e.id
                """,
                row -> document(Sql.id(row, "id"), row.getString("case_no"), row.getString("media_type")),
                person);
    }

    private Document document(UUID id, String caseNo, String mediaType) {
        String ending = mediaType.endsWith("pdf") ? ".pdf" : ".jpg";
        return new Document(caseNo + "-" + id.toString().substring(24) + ending, () -> secrets.openFile(content(id)));
    }

    private byte[] content(UUID id) {
        return sql.first("select content from aid_evidence where id = ?", row -> row.getBytes("content"), id)
                .orElseThrow();
    }
}
