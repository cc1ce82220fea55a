package org.unionhome.campaign.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.funds.Purpose;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/**
 * A purchase or a loss, as one proposed it and another decides.
 *
 * @param lot of which purchase it was lost; of a purchase, which it became
 * @param unitPrice of one, also of what was lost
 * @param paying absent when the campaigns pay that give the goods
 * @param reason of a loss
 * @param order by which it is to be paid
 */
record StockRequest(
        UUID id,
        UUID item,
        UUID union,
        Kind kind,
        @Nullable UUID lot,
        int quantity,
        Money unitPrice,
        @Nullable Bought bought,
        @Nullable Paying paying,
        @Nullable String reason,
        Status status,
        Doer proposer,
        Instant proposedAt,
        @Nullable Decided decided,
        @Nullable LocalDate paidOn,
        @Nullable UUID order,
        @Nullable TakenBack takenBack,
        int version) {

    static final String ALL = "select r.* from stock_request r where ";

    /** Which way the goods go. */
    enum Kind {
        IN,
        LOSS
    }

    /** Where it stands. */
    enum Status {
        PROPOSED,
        CONFIRMED,
        REJECTED,
        TAKEN_BACK
    }

    /** @param documentNo of the invoice */
    record Bought(LocalDate on, String supplier, @Nullable String documentNo) {}

    /** @param lineName what the budget line was called when it was proposed */
    record Paying(Purpose purpose, UUID line, String lineName) {}

    /** @param rejectedFor absent when it was confirmed */
    record Decided(String by, Instant at, @Nullable String rejectedFor) {}

    /** Who took the purchase back after it was confirmed, and why. */
    record TakenBack(String by, Instant at, String reason) {}

    Money amount() {
        return Money.ofFen(Math.multiplyExact(unitPrice.fen(), quantity));
    }

    static StockRequest read(ResultSet row) throws SQLException {
        return new StockRequest(
                Sql.id(row, "id"),
                Sql.id(row, "item_id"),
                Sql.id(row, "union_id"),
                Kind.valueOf(row.getString("kind")),
                row.getObject("lot_id", UUID.class),
                row.getInt("quantity"),
                new Money(row.getBigDecimal("unit_price")),
                bought(row),
                paying(row),
                row.getString("reason"),
                Status.valueOf(row.getString("status")),
                new Doer(
                        row.getString("proposed_by"),
                        row.getString("proposer_name"),
                        row.getObject("proposer", UUID.class),
                        row.getObject("proposer_for", UUID.class)),
                Objects.requireNonNull(Sql.instant(row, "proposed_at")),
                decided(row),
                Sql.date(row, "paid_on"),
                row.getObject("order_id", UUID.class),
                takenBack(row),
                row.getInt("version"));
    }

    private static @Nullable TakenBack takenBack(ResultSet row) throws SQLException {
        Instant at = Sql.instant(row, "taken_back_at");
        return at == null ? null : new TakenBack(row.getString("taken_back_name"), at, row.getString("taken_back_for"));
    }

    private static @Nullable Bought bought(ResultSet row) throws SQLException {
        LocalDate on = Sql.date(row, "bought_on");
        return on == null ? null : new Bought(on, row.getString("supplier"), row.getString("document_no"));
    }

    private static @Nullable Paying paying(ResultSet row) throws SQLException {
        String purpose = row.getString("pay_for");
        return purpose == null
                ? null
                : new Paying(Purpose.valueOf(purpose), Sql.id(row, "budget_line"), row.getString("line_name"));
    }

    private static @Nullable Decided decided(ResultSet row) throws SQLException {
        Instant at = Sql.instant(row, "decided_at");
        return at == null ? null : new Decided(row.getString("decider_name"), at, row.getString("rejected_for"));
    }
}
