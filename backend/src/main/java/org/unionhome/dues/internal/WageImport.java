package org.unionhome.dues.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.imports.ImportContext;
import org.unionhome.kernel.imports.ImportField;
import org.unionhome.kernel.imports.ImportKind;
import org.unionhome.kernel.imports.PlannedRow;
import org.unionhome.membership.MemberRoll;
import org.unionhome.organization.Unions;
import org.unionhome.policy.Policies;

/**
 * Wage bases from a payroll: each row names the member by her number or identity number and the parts of her wage. A part
 * that does not count makes the row wrong and is named; a column that is not meant is left out when columns are chosen.
 */
@ApplicationScoped
class WageImport implements ImportKind {

    private final WageBases bases;
    private final WageBaseWriter writer;
    private final MemberRoll roll;
    private final WageStandings standings;
    private final Unions unions;
    private final Policies policies;
    private final ObjectMapper json;

    WageImport(
            WageBases bases,
            WageBaseWriter writer,
            MemberRoll roll,
            WageStandings standings,
            Unions unions,
            Policies policies,
            ObjectMapper json) {
        this.bases = bases;
        this.writer = writer;
        this.roll = roll;
        this.standings = standings;
        this.unions = unions;
        this.policies = policies;
        this.json = json;
    }

    @Override
    public String name() {
        return "WAGE_BASES";
    }

    @Override
    public String texts() {
        return "wage-import";
    }

    @Override
    public Permission permission() {
        return Permission.DUES_WRITE;
    }

    @Override
    public boolean alsoText() {
        return true;
    }

    @Override
    public List<ImportField> fields() {
        return WageFields.ALL;
    }

    @Override
    public Judging judging(ImportContext context) {
        return new WageJudging(context, bases, roll, standings, unions, policies, json);
    }

    @Override
    public void apply(ImportContext context, List<PlannedRow> rows) {
        writer.write(rows.stream().map(row -> plan(row).base(row.entity())).toList(), context.importId());
    }

    @Override
    public void undo(ImportContext context, List<PlannedRow> rows) {
        writer.takeBack(
                context.importId(), rows.stream().map(PlannedRow::entity).toList());
    }

    private WagePlan plan(PlannedRow row) {
        try {
            return json.readValue(row.plan(), WagePlan.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a plan cannot be read", impossible);
        }
    }
}
