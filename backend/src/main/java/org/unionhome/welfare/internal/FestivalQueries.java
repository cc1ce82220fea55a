package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.ScopeCondition;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of gifts at festivals; each page is one statement. */
@ApplicationScoped
class FestivalQueries {

    private static final String RECEIPTS =
            """
            select r.id, r.gift_id, r.person_id, g.union_id, r.year, r.festival, g.item, r.amount, r.status, r.received_on,
                   r.proxy_name is not null as by_proxy, r.version
              from festival_receipt r
              join festival_gift g on g.id = r.gift_id
             where\s""";
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    FestivalQueries(Sql sql, CurrentActor current, Scope scope, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    /** One person's gift. */
    record Receipt(
            UUID id,
            UUID gift,
            UUID person,
            UUID union,
            int year,
            String festival,
            String item,
            Money amount,
            String status,
            @Nullable LocalDate receivedOn,
            boolean byProxy,
            int version) {}

    /** What somebody got in a year, from whichever unions. */
    record Year(UUID person, Money total, Set<String> festivals) {}

    Slice<FestivalGiftRow> list(int limit, @Nullable String cursor) {
        List<String> position = cursors.decode("festival-gifts", cursor);
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        var within = ScopeCondition.of(scope.subtrees(current.get(), Permission.WELFARE_READ, null), "g");
        var values = new ArrayList<@Nullable Object>(within.values());
        values.add(before);
        values.add(before);
        values.add(limit + 1);
        var rows = sql.list(
                FestivalGiftRow.ALL + within.text()
                        + " and (?::uuid is null or g.id < ?::uuid) order by g.id desc limit ?",
                FestivalGiftRow::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode("festival-gifts", last.id()));
    }

    FestivalGiftRow show(UUID id, Permission permission) {
        return sql.first(FestivalGiftRow.ALL + "g.id = ?", FestivalGiftRow::read, id)
                .filter(gift -> scope.allows(current.get(), permission, gift.union()))
                .orElseThrow(() -> notFound("festival-gift", id));
    }

    Slice<Receipt> receipts(UUID gift, int limit, @Nullable String cursor) {
        String list = "festival-receipts|" + gift;
        List<String> position = cursors.decode(list, cursor);
        UUID after = position.isEmpty() ? null : UUID.fromString(position.get(0));
        var rows = sql.list(
                RECEIPTS + "r.gift_id = ? and (?::uuid is null or r.id > ?::uuid) order by r.id limit ?",
                FestivalQueries::receipt,
                gift,
                after,
                after,
                limit + 1);
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    List<Receipt> mine() {
        return sql.list(
                RECEIPTS + "r.person_id = ? and g.status = 'APPROVED' order by r.id desc limit 200",
                FestivalQueries::receipt,
                current.get().person());
    }

    /** What was only proposed is not hers yet. */
    Receipt own(UUID id) {
        return sql.first(RECEIPTS + "r.id = ? and g.status = 'APPROVED'", FestivalQueries::receipt, id)
                .filter(receipt -> receipt.person().equals(current.get().person()))
                .orElseThrow(() -> notFound("festival-receipt", id));
    }

    /** For who works with it. */
    Receipt kept(UUID id, Permission permission) {
        return sql.first(RECEIPTS + "r.id = ?", FestivalQueries::receipt, id)
                .filter(receipt -> scope.allows(current.get(), permission, receipt.union()))
                .orElseThrow(() -> notFound("festival-receipt", id));
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(
                Sql.id(row, "id"),
                Sql.id(row, "gift_id"),
                Sql.id(row, "person_id"),
                Sql.id(row, "union_id"),
                row.getInt("year"),
                row.getString("festival"),
                row.getString("item"),
                new Money(row.getBigDecimal("amount")),
                row.getString("status"),
                Sql.date(row, "received_on"),
                row.getBoolean("by_proxy"),
                row.getInt("version"));
    }

    Map<UUID, Year> yearOf(Collection<UUID> persons, int year) {
        return sql
                .list(
                        "select person_id, total, festivals from festival_year_of(?::uuid[], ?)",
                        row -> new Year(
                                Sql.id(row, "person_id"),
                                new Money(row.getBigDecimal("total")),
                                Arrays.stream((String[])
                                                row.getArray("festivals").getArray())
                                        .collect(Collectors.toSet())),
                        persons,
                        year)
                .stream()
                .collect(Collectors.toMap(Year::person, Function.identity()));
    }

    private Problem notFound(String what, UUID id) {
        audit.refused(
                "festival.read", AuditTrail.Subject.of(what, id, current.get().home()), ProblemCode.NOT_FOUND);
        return Problem.of(ProblemCode.NOT_FOUND);
    }
}
