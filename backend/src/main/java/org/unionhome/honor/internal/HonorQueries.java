package org.unionhome.honor.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;
import org.unionhome.membership.Members;

/** Reads of the register, within scope and by keyset: each page is one statement. */
@ApplicationScoped
class HonorQueries {

    private static final String ALL = "select " + HonorRow.COLUMNS + " from honor h where ";
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Members members;
    private final Cursors cursors;
    private final AuditTrail audit;

    HonorQueries(Sql sql, CurrentActor current, Scope scope, Members members, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.members = members;
        this.cursors = cursors;
        this.audit = audit;
    }

    /** What is asked of the list. */
    record Asked(
            @Nullable UUID union,
            @Nullable UUID member,
            @Nullable String holder,
            @Nullable String level,
            @Nullable Integer year) {}

    /** The latest first. Those of one member are all hers, wherever she was a member when she got them. */
    Slice<HonorRow> list(Asked asked, int limit, @Nullable String cursor) {
        var subtrees = scope.subtrees(current.get(), Permission.HONOR_READ, asked.union());
        String list = "honors|" + asked;
        List<String> position = cursors.decode(list, cursor);
        if (subtrees.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        var values = new ArrayList<@Nullable Object>();
        String whose = whose(asked, subtrees, values);
        LocalDate from = asked.year() == null ? null : LocalDate.of(asked.year(), 1, 1);
        LocalDate before = position.isEmpty() ? null : LocalDate.parse(position.get(0));
        UUID beforeId = position.isEmpty() ? null : UUID.fromString(position.get(1));
        for (Object value : new @Nullable Object[] {
            asked.holder(), asked.holder(), asked.level(), asked.level(), from, from, from, before, before, beforeId
        }) {
            values.add(value);
        }
        values.add(limit + 1);
        var rows = sql.list(
                ALL + whose
                        + """
                         and (?::text is null or (h.person_id is not null) = (? = 'MEMBER'))
                         and (?::text is null or h.level = ?)
                         and (?::date is null or h.awarded_on >= ?::date and h.awarded_on < ?::date + interval '1 year')
                         and (?::date is null or (h.awarded_on, h.id) < (?::date, ?::uuid))
                        order by h.awarded_on desc, h.id desc limit ?
                        """,
                HonorRow::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.awardedOn(), last.id()));
    }

    private String whose(Asked asked, List<Scope.Subtree> subtrees, List<@Nullable Object> values) {
        if (asked.member() != null) {
            members.require(asked.member(), Permission.HONOR_READ);
            values.add(asked.member());
            return "h.person_id = ?";
        }
        subtrees.forEach(subtree -> values.add(subtree.top()));
        return subtrees.stream()
                .map(subtree -> "h." + subtree.column() + " = ?")
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** Out of scope it does not exist, and the attempt leaves a line. */
    HonorRow show(UUID id) {
        var found = sql.first(ALL + "h.id = ?", HonorRow::read, id)
                .filter(honor -> scope.allows(current.get(), Permission.HONOR_READ, honor.union()) || goesWith(honor));
        if (found.isEmpty()) {
            audit.refused(
                    "honor.read",
                    AuditTrail.Subject.of("honor", id, current.get().home()),
                    ProblemCode.NOT_FOUND);
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return found.get();
    }

    /** Of a member who came from elsewhere. */
    private boolean goesWith(HonorRow honor) {
        return honor.person() != null
                && members.find(honor.person())
                        .filter(member -> scope.allows(current.get(), Permission.HONOR_READ, member.union()))
                        .isPresent();
    }

    boolean changeable(HonorRow honor) {
        return honor.revokedOn() == null && scope.allows(current.get(), Permission.HONOR_WRITE, honor.union());
    }

    /** One statement: all that a person holds or held, as far as row-level security shows it. */
    List<HonorRow> of(UUID person) {
        return sql.list(ALL + "h.person_id = ? order by h.awarded_on", HonorRow::read, person);
    }
}
