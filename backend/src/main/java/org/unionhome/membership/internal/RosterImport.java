package org.unionhome.membership.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.unionhome.kernel.Actors;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.imports.Brake;
import org.unionhome.kernel.imports.ImportContext;
import org.unionhome.kernel.imports.ImportField;
import org.unionhome.kernel.imports.ImportKind;
import org.unionhome.kernel.imports.PlannedRow;
import org.unionhome.organization.Unions;
import org.unionhome.policy.Policies;

/**
 * Members from rosters. A row is about the member with its identity number; without one, about the member with its
 * member number. Blank cells change nothing; missing member numbers are assigned. Another union is a move on a day, and
 * whoever has left, or is missing in a full list, leaves on one.
 */
@ApplicationScoped
class RosterImport implements ImportKind {

    private final Unions unions;
    private final Scope scope;
    private final CurrentActor current;
    private final FieldCipher cipher;
    private final RosterStore store;
    private final RosterWriter writer;
    private final ObjectMapper json;
    private final Actors actors;
    private final MemberCounts counts;
    private final Policies policies;

    RosterImport(
            Unions unions,
            Scope scope,
            CurrentActor current,
            FieldCipher cipher,
            RosterStore store,
            RosterWriter writer,
            ObjectMapper json,
            Actors actors,
            MemberCounts counts,
            Policies policies) {
        this.unions = unions;
        this.scope = scope;
        this.current = current;
        this.cipher = cipher;
        this.store = store;
        this.writer = writer;
        this.json = json;
        this.actors = actors;
        this.counts = counts;
        this.policies = policies;
    }

    @Override
    public String name() {
        return "ROSTER";
    }

    @Override
    public String texts() {
        return "roster";
    }

    @Override
    public List<ImportField> fields() {
        return RosterFields.ALL;
    }

    @Override
    public boolean takesFullLists() {
        return true;
    }

    @Override
    public Brake brake(ImportContext context) {
        int members = counts.of(context.union()).all();
        return new Brake(
                members,
                policies.rostersIn(context.union(), context.terms().asOf()).mostLeaving(members));
    }

    @Override
    public Judging judging(ImportContext context) {
        var within = new RosterUnions(unions, scope, current.get(), context);
        return new RosterJudging(
                context,
                unions.require(context.union()),
                new RosterReading(cipher, within, context.today()),
                store,
                new RosterWhom(within, context.today()),
                new RosterVerdicts(new RosterChanges(unions, cipher), json));
    }

    @Override
    public void apply(ImportContext context, List<PlannedRow> rows) {
        writer.apply(context, rows);
    }

    @Override
    public void undo(ImportContext context, List<PlannedRow> rows) {
        writer.undo(context, rows);
    }

    /** A member's own authority follows from her membership. */
    @Override
    public void afterwards() {
        actors.forget();
    }
}
