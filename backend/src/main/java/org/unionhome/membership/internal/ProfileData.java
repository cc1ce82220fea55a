package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.unionhome.kernel.PersonalData;
import org.unionhome.kernel.PersonalRows;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.files.Paper;

/** What a person wanted corrected in her file, with the documents she handed in as long as they are kept. */
@ApplicationScoped
class ProfileData implements PersonalData {

    private final PersonalRows rows;
    private final Sql sql;
    private final ProfileSecrets secrets;

    ProfileData(PersonalRows rows, Sql sql, ProfileSecrets secrets) {
        this.rows = rows;
        this.sql = sql;
        this.secrets = secrets;
    }

    @Override
    public Set<String> tables() {
        return Set.of("profile_request", "profile_request_item");
    }

    @Override
    public List<Part> of(UUID person) {
        Stream<Part> requests = rows.part(
                "profile-requests",
                """
                select id as request, status, note, asked_at, reason, closed_at, evidence_removed_at
                  from profile_request where person_id = ? order by id
                """,
                Map.of("note", SensitiveFields.PROFILE_NOTE),
                documents(person),
                person);
        Stream<Part> items = rows.part(
                "profile-request-items",
                """
                select request_id as request, field, before, proposed
                  from profile_request_item where person_id = ? order by request_id, field
                """,
                Map.of("before", SensitiveFields.PROFILE_VALUE, "proposed", SensitiveFields.PROFILE_VALUE),
                person);
        return Stream.concat(requests, items).toList();
    }

    private List<Document> documents(UUID person) {
        return sql.list(
                """
                select e.id, e.media_type
                  from profile_evidence e
                  join profile_request r on r.id = e.request_id
                 where r.person_id = ?
                 order by e.id
                """,
                row -> {
                    UUID id = Sql.id(row, "id");
                    String ending = row.getString("media_type").equals(Paper.PDF) ? ".pdf" : ".jpg";
                    return new Document(id + ending, () -> content(id));
                },
                person);
    }

    private byte[] content(UUID id) {
        return sql.first("select content from profile_evidence where id = ?", row -> row.getBytes(1), id)
                .map(secrets::openEvidence)
                .orElse(new byte[0]);
    }
}
