package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

/** Reads of pairings, within scope and by keyset; lists name nobody who is looked after. */
@ApplicationScoped
class PairingQueries {

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
    private static final LocalDate FOREVER = LocalDate.of(2400, 1, 1);
    static final UUID FIRST = new UUID(0, 0);
    static final int AT_ONCE = 1_000;
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    PairingQueries(Sql sql, CurrentActor current, Scope scope, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    /**
     * @param year absent for all that ever were
     * @param quietOn only running ones in which nothing was heard for longer than agreed on that day
     */
    record Wanted(@Nullable UUID union, @Nullable String kind, @Nullable Integer year, @Nullable LocalDate quietOn) {

        Wanted(@Nullable UUID union, @Nullable String kind, @Nullable Integer year) {
            this(union, kind, year, null);
        }

        LocalDate from() {
            return year == null ? EVER : LocalDate.of(year, 1, 1);
        }

        LocalDate to() {
            return year == null ? FOREVER : LocalDate.of(year + 1, 1, 1);
        }

        String list() {
            return "pairings|" + union + "|" + kind + "|" + year + "|" + quietOn;
        }
    }

    Slice<PairingRow> list(Wanted wanted, int limit, @Nullable String cursor) {
        var subtrees = scope.subtrees(current.get(), Permission.AID_READ, wanted.union());
        List<String> position = cursors.decode(wanted.list(), cursor);
        if (subtrees.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        UUID after = position.isEmpty() ? null : UUID.fromString(position.get(0));
        var values = new ArrayList<@Nullable Object>(List.of(wanted.from(), wanted.to()));
        subtrees.forEach(subtree -> values.add(subtree.top()));
        values.add(wanted.from());
        values.add(wanted.to());
        values.add(wanted.kind());
        values.add(wanted.kind());
        values.add(wanted.quietOn());
        values.add(wanted.quietOn());
        values.add(wanted.quietOn());
        values.add(after);
        values.add(after);
        values.add(limit + 1);
        var rows = sql.list(
                PairingRow.ALL + whose(subtrees)
                        + """
                         and p.period && daterange(?::date, ?::date) and (?::text is null or p.kind = ?)
                         and (?::date is null
                              or (coalesce(p.period @> ?::date, false)
                                  and (greatest(c.last_contact_on, lower(p.period))
                                       + make_interval(months => p.contact_every_months))::date < ?::date))
                         and (?::uuid is null or p.id > ?::uuid)
                        order by p.id limit ?
                        """,
                PairingRow::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(wanted.list(), last.id()));
    }

    /** Running ones of a root in which nothing was heard for longer than agreed, in the order of their ids. */
    List<PairingRow> quiet(UUID root, LocalDate today, UUID after) {
        return sql.list(
                PairingRow.ALL
                        + """
                        p.l1 = ? and coalesce(p.period @> ?::date, false)
                         and (greatest(c.last_contact_on, lower(p.period))
                              + make_interval(months => p.contact_every_months))::date < ?::date
                         and p.id > ?
                        order by p.id limit ?
                        """,
                PairingRow::read,
                EVER,
                FOREVER,
                root,
                today,
                today,
                after,
                AT_ONCE);
    }

    /** Out of scope it does not exist, and the attempt leaves a line. */
    PairingRow show(UUID id) {
        var found = sql.first(PairingRow.ALL + "p.id = ?", PairingRow::read, EVER, FOREVER, id)
                .filter(row -> scope.allows(current.get(), Permission.AID_READ, row.union())
                        || scope.allows(current.get(), Permission.AID_WORK, row.union()));
        if (found.isEmpty()) {
            audit.refused(
                    "pairing.read",
                    AuditTrail.Subject.of("pairing", id, current.get().home()),
                    ProblemCode.NOT_FOUND);
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return found.get();
    }

    /** The same, held until the transaction ends. */
    PairingRow lock(UUID id) {
        sql.first("select 1 from aid_pairing where id = ? for update", row -> true, id);
        return show(id);
    }

    /** Those the caller is paired in, the latest first. */
    List<PairingRow> mine() {
        return sql.list(
                PairingRow.ALL + "p.person_id = ? order by p.id desc limit 100",
                PairingRow::read,
                EVER,
                FOREVER,
                current.get().person());
    }

    PairingRow own(UUID id) {
        return sql.first(
                        PairingRow.ALL + "p.id = ? and p.person_id = ?",
                        PairingRow::read,
                        EVER,
                        FOREVER,
                        id,
                        current.get().person())
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    /** A contact; what was done is encrypted. */
    @SuppressWarnings("ArrayRecordComponent")
    record Contact(LocalDate on, String way, byte[] note, String by, Instant at) {}

    List<Contact> contacts(UUID pairing) {
        return sql.list(
                """
                select c.on_day, c.way, c.note, c.by_name, c.at
                  from aid_pairing_contact c
                 where c.pairing_id = ?
                 order by c.on_day desc, c.id desc
                 limit 500
                """,
                row -> new Contact(
                        row.getObject("on_day", LocalDate.class),
                        row.getString("way"),
                        row.getBytes("note"),
                        row.getString("by_name"),
                        Objects.requireNonNull(Sql.instant(row, "at"))),
                pairing);
    }

    static String whose(List<Scope.Subtree> subtrees) {
        return subtrees.stream()
                .map(subtree -> "p." + subtree.column() + " = ?")
                .collect(Collectors.joining(" or ", "(", ")"));
    }
}
