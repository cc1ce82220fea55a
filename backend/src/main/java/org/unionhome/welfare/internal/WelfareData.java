package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.PersonalData;
import org.unionhome.kernel.PersonalRows;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.files.Paper;

/** What a person is or was enrolled in, and what she claimed, with her papers. */
@ApplicationScoped
class WelfareData implements PersonalData {

    private final PersonalRows rows;
    private final Sql sql;
    private final FieldCipher cipher;

    WelfareData(PersonalRows rows, Sql sql, FieldCipher cipher) {
        this.rows = rows;
        this.sql = sql;
        this.cipher = cipher;
    }

    @Override
    public Set<String> tables() {
        return Set.of("welfare_enrollment", "welfare_refusal", "welfare_treatment", "welfare_claim");
    }

    @Override
    public List<Part> of(UUID person) {
        return Stream.of(enrollments(person), refusals(person), claims(person))
                .flatMap(parts -> parts)
                .toList();
    }

    private Stream<Part> enrollments(UUID person) {
        return rows.part(
                "enrollments",
                """
                select r.name, e.union_id as "union", e.shares, e.price, e.own_share, lower(e.period) as period_from,
                       upper(e.period) as period_to, e.covered_from, e.status, e.origin, e.enrolled_at, e.refunded_on
                  from welfare_enrollment e
                  join welfare_round r on r.id = e.round_id
                 where e.person_id = ?
                 order by e.id
                """,
                Map.of(),
                person);
    }

    private Stream<Part> refusals(UUID person) {
        return rows.part(
                "refused-enrollments",
                """
                select r.name, f.union_id as "union", f.refused_at
                  from welfare_refusal f
                  join welfare_round r on r.id = f.round_id
                 where f.person_id = ?
                 order by f.id
                """,
                Map.of(),
                person);
    }

    private Stream<Part> claims(UUID person) {
        return rows.part(
                "claims",
                """
                select c.claim_no, c.union_id as "union", c.category, t.category as earlier_category, t.found_on,
                       t.personal_cost, c.claimed, c.recognised, c.granted, c.status, c.submitted_at, c.refusal,
                       c.sealed_reason as refusal_reason, c.refusal_reason as earlier_refusal_reason, c.paid_on,
                       c.entered_name as handed_in_by, c.authorised_by, c.authorised_name, c.authorised_on
                  from welfare_claim c
                  join welfare_treatment t on t.id = c.treatment_id
                 where c.person_id = ?
                 order by c.id
                """,
                Map.of(
                        "category",
                        ClaimSecrets.CATEGORY,
                        "refusal_reason",
                        ClaimSecrets.REASON,
                        "authorised_name",
                        ClaimSecrets.AUTHORISED),
                papers(person),
                person);
    }

    private List<Document> papers(UUID person) {
        return sql.list(
                """
                select e.id, e.media_type, c.claim_no, e.document
                  from welfare_claim_evidence e
                  join welfare_claim c on c.id = e.claim_id
                 where c.person_id = ?
                 order by e.id
                """,
                row -> {
                    UUID id = Sql.id(row, "id");
                    String ending = Paper.PDF.equals(row.getString("media_type")) ? ".pdf" : ".jpg";
                    String name = row.getString("claim_no") + "-" + row.getString("document") + "-" + id + ending;
                    return new Document(name, () -> paper(id));
                },
                person);
    }

    private byte[] paper(UUID id) {
        return sql.first(
                        "select content from welfare_claim_evidence where id = ?",
                        row -> cipher.decryptContent(ClaimPapers.PAPER, row.getBytes(1)),
                        id)
                .orElse(new byte[0]);
    }
}
