package org.unionhome.contribution;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A city federation with a basic union below it, and the people of both who deal with money. Months are those of a past year. */
public final class ContributionScene {

    public static final String MONTH = "2024-01";
    public final World world = World.fresh();
    public final UUID city;
    public final UUID basic;
    public final TestMember finance;
    public final TestMember cashier;
    public final TestMember chair;
    public final TestMember cityFinance;
    public final TestMember cityCashier;
    public final TestMember cityChair;
    public final TestMember stranger;

    public ContributionScene() {
        this(null);
    }

    /** @param pack policy pack of the city and below */
    public ContributionScene(@Nullable String pack) {
        city = world.union("市总工会", world.root(), pack);
        basic = world.union("机关工会", city);
        finance = world.officer("钱会计", Role.FINANCE, basic);
        cashier = world.officer("孙出纳", Role.CASHIER, basic);
        chair = world.officer("冯主席", Role.CHAIR, basic);
        cityFinance = world.officer("郑会计", Role.FINANCE, city);
        cityCashier = world.officer("褚出纳", Role.CASHIER, city);
        cityChair = world.officer("卫主席", Role.CHAIR, city);
        stranger = world.officer("吴会计", Role.FINANCE, world.union("邻市总工会", world.root()));
    }

    public static Map<String, Object> part(String component, String amount) {
        return Map.of("component", component, "amount", amount);
    }

    public static Map<String, Object> item(UUID union, String month, Object... parts) {
        return new HashMap<>(Map.of("unionId", union, "month", month, "components", List.of(parts)));
    }

    public ValidatableResponse declare(TestMember who, Object... items) {
        return Api.sending(who, Map.of("items", List.of(items)))
                .header("Idempotency-Key", Api.freshKey())
                .post("/contributions")
                .then();
    }

    /** Declares wages of one part and gives the id of the contribution. */
    public String declared(String month, String wages) {
        return declared(basic, month, wages);
    }

    public String declared(UUID union, String month, String wages) {
        declare(union.equals(basic) ? finance : cityFinance, item(union, month, part("TIME_WAGE", wages)))
                .statusCode(201);
        return idOf(union, month);
    }

    public String idOf(UUID union, String month) {
        return World.text(
                """
                select id::text from contribution
                 where union_id = ? and month = (? || '-01')::date and superseded_by is null
                """,
                union,
                month);
    }

    public JsonPath show(TestMember who, String id) {
        return Api.as(who)
                .get("/contributions/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public ValidatableResponse correct(String id, int edition, Object... parts) {
        return Api.sending(finance, Map.of("components", List.of(parts), "reason", "漏报加班工资"))
                .header("If-Match", "\"" + edition + "\"")
                .post("/contributions/" + id + "/corrections")
                .then();
    }

    public ValidatableResponse take(String id, String amount, String receivedOn, String receiptNo) {
        return Api.sending(
                        finance,
                        Map.of(
                                "receivedOn", receivedOn,
                                "method", "BANK",
                                "amount", amount,
                                "receiptNo", receiptNo))
                .header("Idempotency-Key", Api.freshKey())
                .post("/contributions/" + id + "/payments")
                .then();
    }

    /** Balance of an account in a union's ledger, debit less credit. */
    public static String balance(UUID union, String account) {
        return World.text(
                """
                select coalesce(sum(p.debit - p.credit), 0)::numeric(18,2)::text
                  from ledger_posting p join ledger_entry e on e.id = p.entry_id
                 where e.union_id = ? and p.account = ?
                """,
                union,
                account);
    }

    /** Many hands doing the same at the same moment; what each was answered. */
    public static List<Integer> together(int hands, Callable<Integer> hand) throws Exception {
        var threads = Executors.newFixedThreadPool(hands);
        try {
            var answers = new ArrayList<Integer>();
            for (var answer : threads.invokeAll(Collections.nCopies(hands, hand))) {
                answers.add(answer.get());
            }
            answers.sort(null);
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
