package org.unionhome.welfare.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.imports.ImportContext;
import org.unionhome.kernel.imports.ImportField;
import org.unionhome.kernel.imports.ImportKind;
import org.unionhome.kernel.imports.PlannedRow;
import org.unionhome.membership.MemberRoll;
import org.unionhome.organization.Unions;

/**
 * Enrolments from a file: each row names the round by its number and the member by her number or identity number. Who is
 * covered in the period already is entered a second time, to be paid back.
 */
@ApplicationScoped
class EnrollmentImport implements ImportKind {

    private final RoundQueries rounds;
    private final Schemes schemes;
    private final Entrants entrants;
    private final EnrollmentWriter writer;
    private final KeptEnrollments kept;
    private final MemberRoll roll;
    private final Unions unions;
    private final RollUnits units;
    private final ShortUnits shortUnits;
    private final Sql sql;
    private final ObjectMapper json;

    EnrollmentImport(
            RoundQueries rounds,
            Schemes schemes,
            Entrants entrants,
            EnrollmentWriter writer,
            KeptEnrollments kept,
            MemberRoll roll,
            Unions unions,
            RollUnits units,
            ShortUnits shortUnits,
            Sql sql,
            ObjectMapper json) {
        this.rounds = rounds;
        this.schemes = schemes;
        this.entrants = entrants;
        this.writer = writer;
        this.kept = kept;
        this.roll = roll;
        this.unions = unions;
        this.units = units;
        this.shortUnits = shortUnits;
        this.sql = sql;
        this.json = json;
    }

    @Override
    public String name() {
        return "ENROLLMENT";
    }

    @Override
    public String texts() {
        return "enrollment-import";
    }

    /** Those who enrol bring rolls in, too. */
    @Override
    public Permission permission() {
        return Permission.WELFARE_WRITE;
    }

    @Override
    public List<ImportField> fields() {
        return EnrollmentFields.ALL;
    }

    /** All at once: whether a unit enrols enough shows in all of its rows together. */
    @Override
    public int batchRows() {
        return maxRows();
    }

    @Override
    public Judging judging(ImportContext context) {
        return new EnrollmentJudging(context, rounds, schemes, entrants, kept, roll, unions, units, shortUnits, json);
    }

    @Override
    public void apply(ImportContext context, List<PlannedRow> rows) {
        Map<UUID, List<PlannedRow>> byRound =
                rows.stream().collect(Collectors.groupingBy(row -> plan(row).round()));
        byRound.forEach((round, of) -> writer.insert(
                rounds.find(round).orElseThrow(() -> Problem.of(ProblemCode.IMPORT_PREVIEW_CHANGED)),
                of.stream().map(this::enrollment).toList(),
                EnrollmentWriter.Origin.imported(context.importId())));
    }

    private NewEnrollment enrollment(PlannedRow row) {
        EnrollmentPlan plan = plan(row);
        return new NewEnrollment(
                row.entity(),
                plan.person(),
                plan.union(),
                plan.shares(),
                Money.of(plan.ownShare()),
                plan.coveredFrom(),
                plan.decision(),
                plan.second());
    }

    /** Only what is still as it came: nothing paid back, no subsidy charged for it. */
    @Override
    public void undo(ImportContext context, List<PlannedRow> rows) {
        int gone = sql.update(
                """
                delete from welfare_enrollment
                 where id = any (?::uuid[]) and import_id = ? and version = 0 and subsidy_id is null
                """,
                rows.stream().map(PlannedRow::entity).toList(),
                context.importId());
        if (gone != rows.size()) {
            throw Problem.of(ProblemCode.IMPORT_BUILT_UPON);
        }
    }

    private EnrollmentPlan plan(PlannedRow row) {
        try {
            return json.readValue(row.plan(), EnrollmentPlan.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a plan cannot be read", impossible);
        }
    }
}
