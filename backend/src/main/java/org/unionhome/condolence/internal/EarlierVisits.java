package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.kernel.Sql;
import org.unionhome.policy.Occurrence;

/** What somebody was given before on an occasion, in whichever union she was then. */
@ApplicationScoped
class EarlierVisits {

    private static final String EARLIER =
            "select person_id, occurred_on, relation, relative_index, illness_index from condolence_earlier(?, ?)";
    private final Sql sql;

    EarlierVisits(Sql sql) {
        this.sql = sql;
    }

    /** Lets nobody else record or correct one on the occasion for her until the transaction ends. */
    void hold(UUID person, String occasion) {
        sql.first(
                "select pg_advisory_xact_lock(hashtextextended('care|' || ? || '|' || ?, 0))",
                locked -> true,
                person.toString(),
                occasion);
    }

    /** One statement. */
    List<Occurrence> of(UUID person, String occasion) {
        return of(List.of(person), occasion).getOrDefault(person, List.of());
    }

    /** One statement for many persons. */
    Map<UUID, List<Occurrence>> of(Collection<UUID> persons, String occasion) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        return sql.list(EARLIER, EarlierVisits::earlier, persons, occasion).stream()
                .collect(Collectors.groupingBy(
                        Earlier::person, Collectors.mapping(Earlier::event, Collectors.toList())));
    }

    /**
     * What other members of a union were given for a child of the same name within a year of the day, the nearest first:
     * one statement.
     *
     * @param union and everything below it
     */
    List<Occurrence> ofOtherParent(UUID person, String occasion, UUID union, Occurrence birth) {
        return sql.list(
                "select visit_on from condolence_of_child(?, ?, ?, ?, ?) as visit_on",
                row -> new Occurrence(row.getDate("visit_on").toLocalDate(), null, birth.relativeIndex()),
                person,
                occasion,
                union,
                birth.on(),
                birth.relativeIndex());
    }

    private static Earlier earlier(ResultSet row) throws SQLException {
        var event = new Occurrence(
                row.getDate("occurred_on").toLocalDate(),
                row.getString("relation"),
                row.getString("relative_index"),
                row.getString("illness_index"));
        return new Earlier(Sql.id(row, "person_id"), event);
    }

    private record Earlier(UUID person, Occurrence event) {}
}
