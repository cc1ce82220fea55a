package org.unionhome.membership.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.imports.ImportContext;
import org.unionhome.organization.Unions;

/** Standings that rosters begin, written for a whole batch at once, and taken back. */
@ApplicationScoped
class RosterStandings {

    private static final String ROWS =
            """
            jsonb_to_recordset(?::jsonb) as v (person uuid, membership uuid, union_id uuid, status text,
                   employee_no text, post text, joined_on date, on_day date, act text, reason text)
            """;
    private static final String CLOSE =
            """
            update membership m
               set period = daterange(lower(m.period), v.on_day), version = m.version + 1, updated_at = now()
              from %s
             where m.id = v.membership and upper_inf(m.period) and lower(m.period) < v.on_day
            """
                    .formatted(ROWS);
    private static final String FOLLOW =
            """
            insert into membership (id, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6, status, member_no,
                                    employee_no, post, period, admitted_on, form, through, agency_has_union, works_at,
                                    version, act, act_reason, acted_by, acted_at, import_id)
            select uuidv7(), m.person_id, m.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, v.status, m.member_no,
                   v.employee_no, v.post, daterange(v.on_day, null), v.joined_on, m.form, m.through,
                   m.agency_has_union, m.works_at, m.version, v.act, v.reason, ?, ?, ?
              from %s
              join membership m on m.id = v.membership
              join union_node u on u.id = v.union_id
            """
                    .formatted(ROWS);
    private static final String TAKE_BACK =
            "delete from membership where person_id = any (?::uuid[]) and import_id = ? and upper_inf(period)";
    private static final String REOPEN =
            """
            update membership m
               set period = daterange(lower(m.period), null), version = m.version + 1, updated_at = now()
              from %s
             where m.id = v.membership and upper(m.period) = v.on_day
            """
                    .formatted(ROWS);
    private final Sql sql;
    private final Unions unions;
    private final CurrentActor current;
    private final Clock clock;
    private final ObjectMapper json;

    RosterStandings(Sql sql, Unions unions, CurrentActor current, Clock clock, ObjectMapper json) {
        this.sql = sql;
        this.unions = unions;
        this.current = current;
        this.clock = clock;
        this.json = json;
    }

    /** @throws Problem SELF_DECISION when the officer would let herself leave */
    void follow(ImportContext context, List<RosterPlan> plans) {
        if (plans.isEmpty()) {
            return;
        }
        var rows = plans.stream().map(this::row).toList();
        UUID self = current.get().person();
        if (rows.stream()
                .anyMatch(row -> row.person().equals(self) && !row.act().equals(RosterFollow.TRANSFER))) {
            throw Problem.of(ProblemCode.SELF_DECISION);
        }
        String all = write(rows);
        int closed = sql.update(CLOSE, all);
        int begun = sql.update(FOLLOW, current.get().name(), Instant.now(clock), context.importId(), all);
        if (closed != rows.size() || begun != rows.size()) {
            throw Problem.of(ProblemCode.IMPORT_PREVIEW_CHANGED);
        }
        sql.first("select end_offices_by_import(?, ?::jsonb)", row -> true, context.importId(), all);
    }

    void takeBack(ImportContext context, List<RosterPlan> plans) {
        if (plans.isEmpty()) {
            return;
        }
        var rows = plans.stream().map(this::row).toList();
        List<UUID> persons = rows.stream().map(RosterMoveRow::person).toList();
        sql.first("select give_back_offices(?, ?::uuid[])", row -> true, context.importId(), persons);
        int gone = sql.update(TAKE_BACK, persons, context.importId());
        int reopened = sql.update(REOPEN, write(rows));
        if (gone != rows.size() || reopened != rows.size()) {
            throw Problem.of(ProblemCode.IMPORT_BUILT_UPON);
        }
    }

    private RosterMoveRow row(RosterPlan plan) {
        var before = Objects.requireNonNull(plan.before());
        var follow = Objects.requireNonNull(plan.follow());
        var after = plan.after();
        boolean moves = follow.act().equals(RosterFollow.TRANSFER);
        return new RosterMoveRow(
                before.person(),
                before.membership(),
                after.union(),
                after.status(),
                after.employeeNo(),
                after.post(),
                after.joinedOn(),
                follow.on(),
                follow.act(),
                follow.reason(),
                moves ? unions.require(after.union()).line() : List.of());
    }

    private String write(List<RosterMoveRow> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("standings cannot be written", impossible);
        }
    }
}
