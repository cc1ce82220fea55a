package org.unionhome.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/** Adds a kind of union for everything below one root. */
@UseCase
@ApplicationScoped
@Transactional
class AddUnionKind {

    private final Sql sql;
    private final UnionsInMemory unions;
    private final UnionKinds kinds;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final Scope scope;
    private final AuditTrail audit;

    AddUnionKind(
            Sql sql,
            UnionsInMemory unions,
            UnionKinds kinds,
            CurrentActor current,
            CurrentRequest request,
            Scope scope,
            AuditTrail audit) {
        this.sql = sql;
        this.unions = unions;
        this.kinds = kinds;
        this.current = current;
        this.request = request;
        this.scope = scope;
        this.audit = audit;
    }

    UnionKind run(NewKind wanted) {
        scope.require(current.get(), Permission.UNION_WRITE, wanted.root());
        if (unions.require(wanted.root()).level() > 1) {
            throw Problem.ofFault("/unionId", "NOT_A_ROOT");
        }
        requireKnown(wanted);
        insert(wanted);
        sql.batch("insert into union_kind_child (parent_kind, child_kind) values (?, ?)", pairs(wanted));
        request.touched(wanted.root());
        audit.record("union-kind.added", new AuditTrail.Subject("union-kind", wanted.code(), wanted.root()));
        return kinds.of(wanted.root()).find(wanted.code()).orElseThrow();
    }

    private void requireKnown(NewKind wanted) {
        KindBook book = kinds.of(wanted.root());
        var faults = new ArrayList<FieldFault>();
        unknown("/parents/", wanted.parents(), book, faults);
        unknown("/children/", wanted.children(), book, faults);
        UnionChecks.refuse(faults);
    }

    private static void unknown(String pointer, List<String> codes, KindBook book, List<FieldFault> faults) {
        for (int at = 0; at < codes.size(); at++) {
            if (book.find(codes.get(at)).isEmpty()) {
                faults.add(new FieldFault(pointer + at, "UNKNOWN_KIND", List.of()));
            }
        }
    }

    private void insert(NewKind wanted) {
        try {
            sql.update(
                    """
                    insert into union_kind (code, rank, root_id, name_zh, name_en, basic, committee_from, source)
                    values (?, ?, ?, ?, ?, ?, ?::integer, ?)
                    """,
                    wanted.code(),
                    wanted.rank(),
                    wanted.root(),
                    wanted.nameZh(),
                    wanted.nameEn(),
                    wanted.basic(),
                    wanted.committeeFrom(),
                    wanted.source());
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(OrganizationProblem.UNION_KIND_EXISTS) : failed;
        }
    }

    private static List<Object[]> pairs(NewKind wanted) {
        var pairs = new ArrayList<Object[]>();
        wanted.parents().stream().distinct().forEach(parent -> pairs.add(new Object[] {parent, wanted.code()}));
        wanted.children().stream().distinct().forEach(child -> pairs.add(new Object[] {wanted.code(), child}));
        return pairs;
    }
}
