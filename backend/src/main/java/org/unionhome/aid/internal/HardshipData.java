package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.unionhome.kernel.PersonalData;
import org.unionhome.kernel.PersonalRows;
import org.unionhome.kernel.Sql;

/** A person's own hardship files with their course and documents, notices about her, and objections she made. */
@ApplicationScoped
class HardshipData implements PersonalData {

    private final PersonalRows rows;
    private final Sql sql;
    private final HardshipSeal seal;

    HardshipData(PersonalRows rows, Sql sql, HardshipSeal seal) {
        this.rows = rows;
        this.sql = sql;
        this.seal = seal;
    }

    @Override
    public Set<String> tables() {
        return Set.of("hardship_worker", "public_notice", "notice_objection");
    }

    @Override
    public List<Part> of(UUID person) {
        return Stream.of(files(person), steps(person), notices(person), objections(person))
                .flatMap(parts -> parts)
                .toList();
    }

    private Stream<Part> files(UUID person) {
        return rows.part(
                "hardship-files",
                """
                select f.file_no, f.union_id as "union", f.status, f.content as household, f.judgement, f.category_zh,
                       f.in_force_from, f.in_force_until, f.review_due, w.main, f.opened_at
                  from hardship_file f
                  join hardship_worker w on w.file_id = f.id
                 where w.person_id = ?
                 order by f.id
                """,
                Map.of("household", HardshipSeal.HOUSEHOLD, "judgement", HardshipSeal.JUDGEMENT),
                documents(person),
                person);
    }

    private Stream<Part> steps(UUID person) {
        return rows.part(
                "hardship-steps",
                """
                select f.file_no, s.step, s.status, s.by_name, s.reason, s.remedy, s.at
                  from hardship_step s
                  join hardship_file f on f.id = s.file_id
                  join hardship_worker w on w.file_id = f.id
                 where w.person_id = ?
                 order by s.id
                """,
                Map.of("reason", HardshipSeal.REASON, "remedy", HardshipSeal.REASON),
                person);
    }

    private Stream<Part> notices(UUID person) {
        return rows.part(
                "public-notices",
                """
                select n.masked_name, n.unit, n.category_zh, n.contact, n.begins_on, n.ends_on, n.taken_down_at
                  from public_notice n
                 where n.person_id = ?
                 order by n.id
                """,
                Map.of(),
                person);
    }

    private Stream<Part> objections(UUID person) {
        return rows.part(
                "notice-objections",
                """
                select o.reason, o.at, o.status, o.decision_reason, o.decided_at
                  from notice_objection o
                 where o.person_id = ?
                 order by o.id
                """,
                Map.of("reason", HardshipSeal.REASON, "decision_reason", HardshipSeal.REASON),
                person);
    }

    private List<Document> documents(UUID person) {
        return sql.list(
                """
                select e.id, f.file_no, e.kind, e.media_type
                  from hardship_evidence e
                  join hardship_file f on f.id = e.file_id
                  join hardship_worker w on w.file_id = f.id
                 where w.person_id = ?
                 order by e.id
                """,
                row -> {
                    UUID id = Sql.id(row, "id");
                    String ending = row.getString("media_type").equals("application/pdf") ? ".pdf" : ".jpg";
                    return new Document(
                            row.getString("file_no") + "-" + row.getString("kind") + "-" + id + ending,
                            () -> content(id));
                },
                person);
    }

    private byte[] content(UUID evidence) {
        return sql.first("select content from hardship_evidence where id = ?", row -> row.getBytes(1), evidence)
                .map(seal::openEvidence)
                .orElse(new byte[0]);
    }
}
