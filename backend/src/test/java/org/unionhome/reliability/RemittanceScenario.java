package org.unionhome.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Ids;
import org.unionhome.testing.Eventually;

/** What a bureau took in for the union above arrives there, and both books say so. Each round is another month. */
final class RemittanceScenario implements Scenario {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int CREATED = 201;
    private static final LocalDate TODAY = LocalDate.now(Clocks.CHINA);
    private final MortalUnion union;
    private YearMonth month = YearMonth.of(2021, 12);
    private UUID remittance = Ids.next();
    private String key = "";
    private long before;
    private CompletableFuture<Integer> answer = CompletableFuture.completedFuture(0);

    RemittanceScenario(MortalUnion union) {
        this.union = union;
    }

    @Override
    public void begin() {
        month = month.plusMonths(1);
        key = "kill-" + month;
        declared();
        taken();
        remittance = UUID.fromString(proposed());
        sent("payments", "0", Map.of("paidOn", TODAY.toString(), "bankReference", key));
        before = entries();
        answer = CompletableFuture.supplyAsync(() -> confirm().statusCode());
    }

    private void declared() {
        var wages = List.of(Map.of("component", "TIME_WAGE", "amount", "1234567.89"));
        var item = Map.of("unionId", union.bureau, "month", month.toString(), "components", wages);
        created(union.sending(union.finance, Map.of("items", List.of(item)))
                .header("Idempotency-Key", "declare-" + key)
                .post("/contributions"));
    }

    private void taken() {
        String id = union.text(
                "select id::text from contribution where union_id = ? and month = ? and superseded_by is null",
                union.bureau,
                month.atDay(1));
        var money = Map.of(
                "receivedOn",
                month.atEndOfMonth().toString(),
                "method",
                "BANK",
                "amount",
                "24691.36",
                "receiptNo",
                key);
        created(union.sending(union.finance, money)
                .header("Idempotency-Key", "take-" + key)
                .post("/contributions/" + id + "/payments"));
    }

    private String proposed() {
        var line = Map.of("type", "CONTRIBUTION", "month", month.toString(), "amount", "9876.54");
        return Objects.requireNonNull(
                created(union.sending(union.finance, Map.of("unionId", union.bureau, "lines", List.of(line)))
                                .header("Idempotency-Key", "propose-" + key)
                                .post("/remittances"))
                        .path("remittance.id"));
    }

    private void sent(String step, String version, Map<String, Object> body) {
        created(union.sending(union.cashier, body)
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", step + "-" + key)
                .post("/remittances/" + remittance + "/" + step));
    }

    private static Response created(Response answered) {
        assertThat(answered.statusCode()).as(answered.asString()).isEqualTo(CREATED);
        return answered;
    }

    @Override
    public List<Moment> moments() {
        return List.of(
                new Moment("the request was sent", () -> true),
                new Moment("both ledgers are being written", () -> union.isAt("ledger_") || answer.isDone()),
                new Moment(
                        "the remittance is being confirmed", () -> union.isAt("update remittance") || answer.isDone()),
                new Moment("it was answered", () -> answer.isDone()));
    }

    @Override
    public Duration lasts() {
        return Duration.ofMillis(400);
    }

    /** Both books or neither. */
    @Override
    public void holdsWhatWasAcknowledged() {
        boolean confirmed = isConfirmed();
        assertThat(entries()).isEqualTo(confirmed ? 2 : before);
        if (wasAcknowledged()) {
            assertThat(confirmed).isTrue();
        }
    }

    /** The same request with the same key, until it is answered. */
    @Override
    public void finish() {
        Eventually.within(PATIENCE, () -> {
            try {
                return confirm().statusCode() == CREATED;
            } catch (RuntimeException nobodyThere) {
                return false;
            }
        });
    }

    @Override
    public void isComplete() {
        assertThat(isConfirmed()).isTrue();
        assertThat(entries()).isEqualTo(2);
        assertThat(union.text(
                        """
                        select string_agg(u.code || ' ' || p.account || ' ' || p.debit || ' ' || p.credit, ', '
                                          order by u.code, p.account)
                          from ledger_posting p
                          join ledger_entry e on e.id = p.entry_id
                          join union_node u on u.id = e.union_id
                         where e.origin_id = ? and p.account = '102'
                        """,
                        remittance))
                .isEqualTo("KILL 102 9876.54 0.00, KILL-1 102 0.00 9876.54");
        assertThat(union.count(
                        "select count(*) from audit_entry where action = 'remittance.confirmed' and subject_id = ?",
                        remittance.toString()))
                .isOne();
    }

    private Response confirm() {
        return union.sending(union.above, Map.of("receivedOn", TODAY.toString()))
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", key)
                .post("/remittances/" + remittance + "/confirmations");
    }

    private boolean wasAcknowledged() {
        try {
            return answer.join() == CREATED;
        } catch (CompletionException cut) {
            return false;
        }
    }

    private boolean isConfirmed() {
        return union.text("select status from remittance where id = ?", remittance)
                .equals("CONFIRMED");
    }

    private long entries() {
        return union.count("select count(*) from ledger_entry where origin_id = ?", remittance);
    }
}
