package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Sql;

/**
 * Decisions about the caller against which she has not appealed: refused cases that she does not ask again already, and files
 * that were refused or ended.
 */
@ApplicationScoped
class Appealable {

    private static final String CASES =
            """
            select c.id as case_id, null::uuid as file_id, null::uuid as step_id, c.union_id, c.member_name,
                   c.decided_at, null::text as status
              from aid_case c
             where c.person_id = ? and c.status = 'REFUSED' and (?::uuid is null or c.id = ?::uuid)
               and not exists (select 1 from aid_appeal a where a.case_id = c.id and a.status <> 'WITHDRAWN')
               and not exists (select 1 from aid_case o
                                where o.again_of = c.id and o.status not in ('REFUSED', 'WITHDRAWN'))
             order by c.id desc limit 50
            """;
    private static final String FILES =
            """
            select null::uuid as case_id, f.id as file_id, s.id as step_id, f.union_id, w.name as member_name,
                   s.at as decided_at, f.status
              from hardship_worker w
              join hardship_file f on f.id = w.file_id
              join lateral (select s.id, s.at from hardship_step s
                             where s.file_id = f.id and s.step in ('REFUSE', 'SUSPEND', 'EXIT')
                             order by s.id desc limit 1) s on true
             where w.person_id = ? and w.main and f.status in ('REFUSED', 'SUSPENDED', 'EXITED')
               and (?::uuid is null or f.id = ?::uuid)
               and not exists (select 1 from aid_appeal a where a.step_id = s.id and a.status <> 'WITHDRAWN')
             order by f.id desc limit 50
            """;
    private final Sql sql;
    private final CurrentActor current;
    private final AppealDeadlines deadlines;

    Appealable(Sql sql, CurrentActor current, AppealDeadlines deadlines) {
        this.sql = sql;
        this.current = current;
        this.deadlines = deadlines;
    }

    /**
     * A decision, and the last day on which she may appeal against it.
     *
     * @param step of a file: the one that decided
     * @param provisional the last day may still change, as it lies in a year whose holidays are not announced
     */
    record Decision(
            AppealAbout about,
            @Nullable UUID caseId,
            @Nullable UUID fileId,
            @Nullable UUID step,
            UUID union,
            String memberName,
            LocalDate askBy,
            boolean provisional) {

        @Override
        public String toString() {
            return about + " of " + (caseId == null ? fileId : caseId);
        }
    }

    List<Decision> cases() {
        return sql.list(CASES, this::decision, current.get().person(), null, null);
    }

    List<Decision> files() {
        return sql.list(FILES, this::decision, current.get().person(), null, null);
    }

    Optional<Decision> ofCase(UUID id) {
        return sql.first(CASES, this::decision, current.get().person(), id, id);
    }

    Optional<Decision> ofFile(UUID id) {
        return sql.first(FILES, this::decision, current.get().person(), id, id);
    }

    private Decision decision(ResultSet row) throws SQLException {
        UUID union = Sql.id(row, "union_id");
        String status = row.getString("status");
        LocalDate decided = Objects.requireNonNull(Sql.instant(row, "decided_at"))
                .atZone(Clocks.CHINA)
                .toLocalDate();
        LocalDate askBy = deadlines.askBy(union, decided);
        return new Decision(
                status == null
                        ? AppealAbout.AID_REFUSED
                        : AppealAbout.of(HardshipStatus.valueOf(status)).orElseThrow(),
                row.getObject("case_id", UUID.class),
                row.getObject("file_id", UUID.class),
                row.getObject("step_id", UUID.class),
                union,
                row.getString("member_name"),
                askBy,
                deadlines.mayChange(decided, askBy));
    }
}
