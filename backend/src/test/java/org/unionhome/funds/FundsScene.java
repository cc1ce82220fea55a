package org.unionhome.funds;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Grant;
import org.unionhome.kernel.Identity;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A bureau with a chair, a finance officer and a cashier, and money on its lines. */
public final class FundsScene {

    public static final LocalDate TODAY = LocalDate.now(Clocks.CHINA);
    public static final int YEAR = TODAY.getYear();
    public final World world = World.fresh();
    public final UUID bureau;
    public final TestMember chair;
    public final TestMember finance;
    public final TestMember cashier;
    public final TestMember stranger;
    public final TestMember foreignCashier;
    public final TestMember member;

    public FundsScene() {
        this(null);
    }

    /** @param pack policy pack of the bureau and of its neighbour */
    public FundsScene(@Nullable String pack) {
        bureau = world.union("机关事务局工会", world.root(), pack);
        chair = world.officer("冯主席", Role.CHAIR, bureau);
        finance = world.officer("钱会计", Role.FINANCE, bureau);
        cashier = world.officer("孙出纳", Role.CASHIER, bureau);
        stranger = world.officer("吴主席", Role.CHAIR, world.union("税务局工会", world.root(), pack));
        foreignCashier = world.officer("郑出纳", Role.CASHIER, stranger.union());
        member = world.member("陈思远", bureau);
    }

    public static Map<String, Object> line(String account, String source, String planned) {
        return new HashMap<>(Map.of("account", account, "name", "帮扶", "source", source, "planned", planned));
    }

    public Map<String, Object> budget(List<Map<String, Object>> lines) {
        return new HashMap<>(Map.of("unionId", bureau, "year", YEAR, "lines", lines));
    }

    public ValidatableResponse draft(Map<String, Object> body) {
        return Api.sending(finance, body).post("/budgets").then();
    }

    public ValidatableResponse submit(String id, int version) {
        return Api.as(finance)
                .header("If-Match", "\"" + version + "\"")
                .post("/budgets/" + id + "/submissions")
                .then();
    }

    public ValidatableResponse decide(TestMember who, String id, int version, Map<String, Object> body) {
        return Api.sending(who, body)
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/budgets/" + id + "/decisions")
                .then();
    }

    /** Drafts, submits and approves; of a second one the reason is given. */
    public void approved(@Nullable String reason, List<Map<String, Object>> lines) {
        var body = budget(lines);
        if (reason != null) {
            body.put("reason", reason);
        }
        String id = draft(body).statusCode(201).extract().path("id");
        submit(id, 0).statusCode(201);
        decide(chair, id, 1, Map.of("approve", true)).statusCode(201);
    }

    /** The books of the year are closed. */
    public void closeYear() {
        World.run(
                """
                insert into ledger_closing (id, root_id, union_id, l1, l2, l3, l4, l5, l6, month, entries, closer_name,
                                            closer_hands, closed_at)
                select uuidv7(), u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, 0, 'x', '{x}', now()
                  from union_node u where u.id = ?
                """,
                LocalDate.of(YEAR, 12, 1),
                bureau);
    }

    /** One line of the aid account on own funds. */
    public UUID aidLine(String planned) {
        approved(null, List.of(line("50205", "UNION_FUND", planned)));
        return lineOf("50205", "UNION_FUND");
    }

    public UUID lineOf(String account, String source) {
        return UUID.fromString(World.text(
                "select id::text from budget_line where union_id = ? and account = ? and source = ?",
                bureau,
                account,
                source));
    }

    /** The chair as the application sees her when she decides. */
    public Actor deciding() {
        var identity = new Identity(false, subject(chair), chair.name(), null, chair.memberNo(), Set.of());
        return new Actor(
                identity,
                chair.id(),
                bureau,
                List.of(bureau),
                List.of(new Grant(Role.CHAIR, bureau, null)),
                Set.of(),
                null);
    }

    /** In one transaction in the name of the chair, as a feature would; a refusal comes out as it is. */
    public <T> T deciding(ActingAs acting, Callable<T> work) {
        try {
            return acting.as(deciding(), () -> QuarkusTransaction.requiringNew().call(work));
        } catch (QuarkusTransactionException failed) {
            throw refusal(failed);
        }
    }

    private static RuntimeException refusal(QuarkusTransactionException failed) {
        Throwable at = failed;
        while (at != null && !(at instanceof Problem)) {
            at = at.getCause();
        }
        return at == null ? failed : (Problem) at;
    }

    public static String subject(TestMember member) {
        return "user-" + member.memberNo();
    }

    /** Somebody of whom no more than the account is known. */
    public static Doer account(String subject) {
        return new Doer(subject, subject, null, null);
    }

    /** What a feature asks for: one item for each amount, handled by somebody else than the chair. */
    public PaymentOrder wanted(UUID line, Purpose purpose, String... amounts) {
        var items = new ArrayList<PaymentOrder.Item>();
        for (String amount : amounts) {
            items.add(new PaymentOrder.Item(Ids.next(), member.id(), member.name(), Money.of(amount)));
        }
        return new PaymentOrder(
                new PaymentOrder.Origin("test", Ids.next(), "SY-0001"),
                line,
                purpose,
                account("handler"),
                account(subject(chair)),
                items);
    }

    public ValidatableResponse pay(TestMember who, UUID order, int version, Map<String, Object> body) {
        return Api.sending(who, body)
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/payment-orders/" + order + "/payments")
                .then();
    }

    public ValidatableResponse giveBack(TestMember who, UUID order, int version, String item) {
        return Api.sending(who, Map.of("itemId", item, "returnedOn", TODAY.toString(), "reason", "账号有误"))
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/payment-orders/" + order + "/returns")
                .then();
    }

    public static Map<String, Object> today() {
        return Map.of("paidOn", TODAY.toString());
    }

    public List<String> items(UUID order) {
        return itemsAs(cashier, order);
    }

    public List<String> itemsAs(TestMember who, UUID order) {
        return Api.as(who)
                .get("/payment-orders/" + order + "/items")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    /** planned, set aside, paid and left of a line, as the database has them. */
    public static String figures(UUID line) {
        return World.text(
                "select concat_ws(' ', planned, set_aside, paid, left_over) from budget_line where id = ?", line);
    }
}
