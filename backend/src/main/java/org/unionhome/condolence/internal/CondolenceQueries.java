package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.UnionInfo;
import org.unionhome.organization.Unions;

/** Single visits and their photos, within scope and within what the reader may know of them. */
@ApplicationScoped
class CondolenceQueries {

    private static final String BASIC_UNION = "BASIC";
    private final CondolenceVisitRepository visits;
    private final Sql sql;
    private final Unions unions;
    private final Scope scope;
    private final CurrentActor current;

    CondolenceQueries(CondolenceVisitRepository visits, Sql sql, Unions unions, Scope scope, CurrentActor current) {
        this.visits = visits;
        this.sql = sql;
        this.unions = unions;
        this.scope = scope;
        this.current = current;
    }

    /** One statement, and one more when there are photos. */
    ShownVisit show(UUID id) {
        return shown(visits.readable(id));
    }

    ShownVisit shown(CondolenceVisit visit) {
        boolean readable = mayReadContent(visit);
        boolean changes = readable && scope.allows(current.get(), Permission.CONDOLENCE_RECORD, visit.union());
        return new ShownVisit(visit, readable && visit.hasPhotos() ? photos(visit.id()) : List.of(), readable, changes);
    }

    byte[] photo(UUID visitId, UUID photoId) {
        CondolenceVisit visit = visits.readable(visitId);
        if (!mayReadContent(visit)) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return sql.first(
                        "select content from condolence_attachment where id = ? and visit_id = ?",
                        row -> row.getBytes("content"),
                        photoId,
                        visitId)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    /** Whether the caller may read the note and see the photos. */
    boolean mayReadContent(CondolenceVisit visit) {
        return ContentPolicy.mayRead(visit, current.get(), chaired(visit.union()));
    }

    private List<Photo> photos(UUID visit) {
        return sql.list(
                "select id, bytes from condolence_attachment where visit_id = ? order by id",
                row -> new Photo(Sql.id(row, "id"), row.getInt("bytes")),
                visit);
    }

    /** A branch has no chair of its own in law: the chair of the basic union is hers, and so are those in between. */
    private Set<UUID> chaired(UUID union) {
        UnionInfo own = unions.require(union);
        List<UUID> line = own.line();
        int basic = own.level() - 1;
        for (int at = 0; at < line.size(); at++) {
            if (unions.find(line.get(at))
                    .filter(above -> BASIC_UNION.equals(above.kind()))
                    .isPresent()) {
                basic = at;
            }
        }
        return line.subList(basic, line.size()).stream().collect(Collectors.toUnmodifiableSet());
    }
}
