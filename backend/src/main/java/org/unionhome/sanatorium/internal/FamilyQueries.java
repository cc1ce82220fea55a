package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.Sql;

/** Reads of whom participants take along. */
@ApplicationScoped
class FamilyQueries {

    private final Sql sql;
    private final FieldCipher cipher;
    private final TourQueries tours;
    private final CurrentActor current;

    FamilyQueries(Sql sql, FieldCipher cipher, TourQueries tours, CurrentActor current) {
        this.sql = sql;
        this.cipher = cipher;
        this.tours = tours;
        this.current = current;
    }

    /** Who comes along by now, by participant; one statement for all of them. */
    Map<UUID, List<FamilyRow>> here(Collection<UUID> applicants) {
        return applicants.isEmpty()
                ? Map.of()
                : sql
                        .list(
                                FamilyRow.ALL + "f.applicant_id = any (?::uuid[]) and f.here order by f.id",
                                FamilyRow.reading(cipher),
                                applicants)
                        .stream()
                        .collect(Collectors.groupingBy(FamilyRow::applicant));
    }

    FamilyRow show(UUID id) {
        return find(id).orElseThrow(() -> tours.notFound(id));
    }

    /** Of a tour that the caller arranges, held with the tour until the transaction ends. */
    FamilyRow keep(UUID id) {
        tours.keep(show(id).tour());
        return show(id);
    }

    /** Of the caller's own family, held with the tour until the transaction ends. */
    FamilyRow keepMine(UUID id) {
        FamilyRow known = find(id).filter(
                        one -> one.person().equals(current.get().person()))
                .orElseThrow(() -> tours.notFound(id));
        tours.hold(known.tour());
        return show(id);
    }

    private Optional<FamilyRow> find(UUID id) {
        return sql.first(FamilyRow.ALL + "f.id = ?", FamilyRow.reading(cipher), id);
    }
}
