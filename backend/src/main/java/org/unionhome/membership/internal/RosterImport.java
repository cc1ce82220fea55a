package org.unionhome.membership.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.unionhome.kernel.Actors;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.imports.ImportContext;
import org.unionhome.kernel.imports.ImportField;
import org.unionhome.kernel.imports.ImportKind;
import org.unionhome.kernel.imports.PlannedRow;
import org.unionhome.organization.Unions;

/**
 * Members from rosters. A row is about the member with its identity number; without one, about the member with its
 * member number. Blank cells change nothing; missing member numbers are assigned.
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

    RosterImport(
            Unions unions,
            Scope scope,
            CurrentActor current,
            FieldCipher cipher,
            RosterStore store,
            RosterWriter writer,
            ObjectMapper json,
            Actors actors) {
        this.unions = unions;
        this.scope = scope;
        this.current = current;
        this.cipher = cipher;
        this.store = store;
        this.writer = writer;
        this.json = json;
        this.actors = actors;
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
    public Judging judging(ImportContext context) {
        var within = new RosterUnions(unions, scope, current.get(), context);
        var reading = new RosterReading(cipher, within, context.today());
        return new RosterJudging(context, within, reading, store, new RosterChanges(unions, cipher), json)::judge;
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
