package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Visits in the caller's scope, the latest recorded first, by keyset: one statement a page. */
@ApplicationScoped
class VisitList {

    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;

    VisitList(Sql sql, CurrentActor current, Scope scope, Cursors cursors) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
    }

    Slice<Listed> page(Asked asked, int limit, @Nullable String cursor) {
        var subtrees = scope.subtrees(current.get(), Permission.CONDOLENCE_READ, asked.union());
        String list = "condolence-visits|" + asked;
        List<String> position = cursors.decode(list, cursor);
        if (subtrees.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        var values = new ArrayList<@Nullable Object>();
        var conditions = new ArrayList<String>();
        conditions.add(subtrees.stream()
                .map(subtree -> subtree.column() + " = ?")
                .collect(Collectors.joining(" or ", "(", ")")));
        subtrees.forEach(subtree -> values.add(subtree.top()));
        filter(asked, conditions, values);
        position.stream().findFirst().map(UUID::fromString).ifPresent(last -> {
            conditions.add("id < ?");
            values.add(last);
        });
        values.add(limit + 1);
        List<Listed> rows = sql.list(
                """
                select id, visit_no, person_id, member_name, member_no, union_id, occasion, visited_on, form, amount,
                       status
                  from condolence_visit
                 where %s
                 order by id desc
                 limit ?
                """
                        .formatted(String.join(" and ", conditions)),
                VisitList::listed,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    private void filter(Asked asked, List<String> conditions, List<@Nullable Object> values) {
        if (asked.member() != null) {
            conditions.add("person_id = ?");
            values.add(asked.member());
        }
        if (asked.mine()) {
            conditions.add("recorded_by = ?");
            values.add(current.get().identity().subject());
        }
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                Sql.id(row, "id"),
                row.getString("visit_no"),
                Sql.id(row, "person_id"),
                row.getString("member_name"),
                row.getString("member_no"),
                Sql.id(row, "union_id"),
                row.getString("occasion"),
                row.getDate("visited_on").toLocalDate(),
                row.getString("form"),
                new Money(row.getBigDecimal("amount")),
                row.getString("status"));
    }

    /** @param mine only what the caller recorded */
    record Asked(@Nullable UUID union, @Nullable UUID member, boolean mine) {}

    record Listed(
            UUID id,
            String visitNo,
            UUID person,
            String memberName,
            String memberNo,
            UUID union,
            String occasion,
            LocalDate visitedOn,
            String form,
            Money amount,
            String status) {}
}
