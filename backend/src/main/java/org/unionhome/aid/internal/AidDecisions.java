package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.ReadTrail;
import org.unionhome.kernel.Scope.Subtree;
import org.unionhome.kernel.Sql;
import org.unionhome.policy.DecisionSource;
import org.unionhome.policy.DecisionText;
import org.unionhome.policy.KeptDecision;

/**
 * What was asked of the rules about cases, kept encrypted because it tells what a household lives on. A case is open while
 * somebody still has to decide about what its handler proposed.
 */
@ApplicationScoped
class AidDecisions implements DecisionSource {

    private static final String ASKED =
            """
            select id, case_no, union_id, asked, coalesce(decided_at, worked_at) as asked_at, decided_at is null as open
              from aid_case
             where asked is not null
            """;
    private static final String SELECT = ASKED + " and status not in ('DRAFT', 'WITHDRAWN')";
    private final Sql sql;
    private final AidSecrets secrets;
    private final DecisionText text;
    private final ReadTrail reads;

    AidDecisions(Sql sql, AidSecrets secrets, DecisionText text, ReadTrail reads) {
        this.sql = sql;
        this.secrets = secrets;
        this.text = text;
        this.reads = reads;
    }

    byte[] sealed(AskedAid asked) {
        return secrets.seal(AidSecrets.ASKED, text.write(asked));
    }

    @Override
    public String record() {
        return "aid-case";
    }

    @Override
    public Permission permission() {
        return Permission.AID_READ;
    }

    @Override
    public String texts() {
        return AidWords.BUNDLE;
    }

    @Override
    public Optional<KeptDecision> find(UUID id) {
        return sql.first(SELECT + " and id = ?", this::read, id);
    }

    @Override
    public List<KeptDecision> since(Subtree subtree, LocalDate day, int most) {
        Instant from = day.atStartOfDay(Clocks.CHINA).toInstant();
        return sql.list(
                SELECT + " and (decided_at is null or decided_at >= ?) and " + subtree.column()
                        + " = ? order by id desc limit ?",
                this::read,
                from,
                subtree.top(),
                most);
    }

    /** Also of one that was withdrawn after it was judged. */
    @Override
    public List<KeptDecision> everything(Subtree subtree, LocalDate day, @Nullable UUID before, int most) {
        return sql.list(
                ASKED + " and (decided_at is null or decided_at >= ?) and " + subtree.column()
                        + " = ? and (?::uuid is null or id < ?::uuid) order by id desc limit ?",
                this::read,
                day.atStartOfDay(Clocks.CHINA).toInstant(),
                subtree.top(),
                before,
                before,
                most);
    }

    /** It tells what the household was granted, wherever: whose case it is sees who asked. */
    @Override
    public void shown(KeptDecision kept) {
        reads.noteAll(sql.list(
                "select person_id, union_id from aid_case where id = ?",
                row -> ReadTrail.Reading.of(
                        Sql.id(row, "person_id"), Sql.id(row, "union_id"), ReadTrail.Part.FILE, ReadTrail.Purpose.AID),
                kept.id()));
    }

    private KeptDecision read(ResultSet row) throws SQLException {
        return KeptDecision.read(row, this::kept);
    }

    private KeptDecision kept(ResultSet row) throws SQLException {
        AskedAid asked = text.read(secrets.open(AidSecrets.ASKED, row.getBytes("asked")), AskedAid.class);
        Instant at = Objects.requireNonNull(Sql.instant(row, "asked_at"));
        return new KeptDecision(
                Sql.id(row, "id"),
                row.getString("case_no"),
                Sql.id(row, "union_id"),
                at.atZone(Clocks.CHINA).toLocalDate(),
                row.getBoolean("open"),
                asked.decision(),
                rules -> AskedAid.of(rules.aid(), asked.question()).decision());
    }
}
