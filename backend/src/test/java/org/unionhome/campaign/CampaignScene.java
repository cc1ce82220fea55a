package org.unionhome.campaign;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A bureau with two branches, who put campaigns together, decide and hand out; and what they do. */
public final class CampaignScene {

    final World world = World.fresh();
    final UUID bureau;
    final UUID first;
    final UUID second;
    final TestMember organizer;
    final TestMember chair;
    final TestMember leader;
    final TestMember finance;
    final TestMember cashier;

    CampaignScene() {
        this(null);
    }

    /** @param pack in force in the bureau */
    CampaignScene(String pack) {
        bureau = world.union("机关事务局工会", world.root(), pack);
        first = world.union("机关第一分工会", bureau);
        second = world.union("机关第二分工会", bureau);
        organizer = world.officer("周组织", Role.ORGANIZER, bureau);
        chair = world.officer("冯主席", Role.CHAIR, bureau);
        leader = world.officer("郑组长", Role.GROUP_LEADER, first);
        finance = world.officer("钱会计", Role.FINANCE, bureau);
        cashier = world.officer("孙出纳", Role.CASHIER, bureau);
    }

    Map<String, Object> campaign(String kind, String total) {
        var body = new HashMap<String, Object>();
        body.put("unionId", bureau.toString());
        body.put("kind", kind);
        body.put("theme", "2026年慰问");
        body.put("onDay", "2026-07-15");
        body.put("plannedTotal", total);
        body.put("budgetLineId", line(kind));
        return body;
    }

    /** The line of the bureau's approved budget that pays for campaigns of the kind. */
    String line(String kind) {
        String account = List.of("COOLNESS", "WARMTH").contains(kind) ? "50206" : "50104";
        if (World.count("select count(*) from budget_line where union_id = ?", bureau) == 0) {
            budgeted("5000000.00");
        }
        return World.text("select id::text from budget_line where union_id = ? and account = ?", bureau, account);
    }

    /** A budget for the year, drafted by the finance officer and approved by the chair. */
    void budgeted(String planned) {
        var lines = List.of(
                Map.of("account", "50206", "name", "送温暖", "source", "UNION_FUND", "planned", planned),
                Map.of("account", "50104", "name", "节日慰问", "source", "UNION_FUND", "planned", planned));
        var budget = Map.of("unionId", bureau.toString(), "year", 2026, "lines", lines);
        String id = Api.sending(finance, budget)
                .post("/budgets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(finance)
                .header("If-Match", "\"0\"")
                .post("/budgets/" + id + "/submissions")
                .then()
                .statusCode(201);
        Api.sending(chair, Map.of("approve", true))
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/budgets/" + id + "/decisions")
                .then()
                .statusCode(201);
    }

    String created(Map<String, Object> campaign) {
        return Api.sending(organizer, campaign)
                .header("Idempotency-Key", Api.freshKey())
                .post("/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    String created(String kind, String total) {
        return created(campaign(kind, total));
    }

    static Map<String, Object> batch(UUID unit, int persons, String cash) {
        var body = new HashMap<String, Object>();
        body.put("unionId", unit.toString());
        body.put("name", "在职职工");
        body.put("handlerName", "郑组长");
        body.put("place", "一楼工会活动室");
        body.put("plannedPersons", persons);
        body.put("cash", cash);
        return body;
    }

    static Map<String, Object> goods(String item, int quantity, String price) {
        return Map.of("itemId", item, "quantity", quantity, "unitPrice", price);
    }

    String batched(String campaign, Map<String, Object> batch) {
        return change(organizer, campaign, "/batches", batch)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    ValidatableResponse fill(String campaign, String batch, Map<String, Object> who) {
        return change(organizer, campaign, "/batches/" + batch + "/recipients", who)
                .then();
    }

    void listed(String campaign, String batch, TestMember... members) {
        var ids = new ArrayList<String>();
        for (TestMember member : members) {
            ids.add(member.id().toString());
        }
        fill(campaign, batch, Map.of("memberIds", ids)).statusCode(201);
    }

    static int version(TestMember by, String campaign) {
        return Api.as(by)
                .get("/campaigns/" + campaign)
                .then()
                .statusCode(200)
                .extract()
                .path("version");
    }

    /** Under the version that is read just before. */
    static Response change(TestMember by, String campaign, String what, Object body) {
        var call = Api.as(by)
                .header("Idempotency-Key", Api.freshKey())
                .header("If-Match", "\"" + version(by, campaign) + "\"");
        return (body == null ? call : call.contentType("application/json").body(body))
                .post("/campaigns/" + campaign + what);
    }

    ValidatableResponse lock(String campaign) {
        return change(organizer, campaign, "/locks", null).then();
    }

    ValidatableResponse approve(TestMember by, String campaign) {
        return change(by, campaign, "/approvals", null).then();
    }

    void approved(String campaign) {
        lock(campaign).statusCode(201);
        approve(chair, campaign).statusCode(201);
    }

    /** An approved campaign of the first branch in which each of the members gets so much. */
    String running(String cash, TestMember... members) {
        String total = new BigDecimal(cash)
                .multiply(BigDecimal.valueOf(members.length))
                .toPlainString();
        String campaign = created("COOLNESS", total);
        listed(campaign, batched(campaign, batch(first, members.length, cash)), members);
        approved(campaign);
        return campaign;
    }

    static String recipient(TestMember by, String campaign, String name) {
        return Api.sending(by, Map.of("text", name))
                .post("/campaigns/" + campaign + "/recipient-searches")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    static Response sign(TestMember by, String campaign, String recipient, String strokes) {
        return receipt(by, campaign, recipient, Map.of("way", "SIGNATURE", "signature", strokes));
    }

    static Response receipt(TestMember by, String campaign, String recipient, Map<String, Object> how) {
        return Api.sending(by, how)
                .header("Idempotency-Key", Api.freshKey())
                .post("/campaigns/" + campaign + "/recipients/" + recipient + "/receipts");
    }

    String stocked(String name, int quantity, String price, String boughtOn) {
        String item = Api.sending(organizer, Map.of("unionId", bureau.toString(), "name", name, "unit", "箱"))
                .header("Idempotency-Key", Api.freshKey())
                .post("/stock-items")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        bought(item, quantity, price, boughtOn);
        return item;
    }

    /** Entered by the organiser and counted by the chair. */
    void bought(String item, int quantity, String price, String boughtOn) {
        var purchase = Map.<String, Object>of(
                "quantity",
                quantity,
                "unitPrice",
                price,
                "boughtOn",
                boughtOn,
                "supplier",
                "示例食品商行",
                "paidBy",
                "CAMPAIGNS");
        decide(chair, proposed(item, "purchases", purchase), Map.of("confirm", true))
                .statusCode(201);
    }

    /** A purchase or a loss that waits to be confirmed. */
    String proposed(String item, String what, Map<String, Object> body) {
        return propose(item, what, body).statusCode(201).extract().path("requests[0].id");
    }

    ValidatableResponse propose(String item, String what, Map<String, Object> body) {
        return Api.sending(organizer, body)
                .header("Idempotency-Key", Api.freshKey())
                .post("/stock-items/" + item + "/" + what)
                .then();
    }

    static ValidatableResponse decide(TestMember by, String request, Map<String, Object> decision) {
        return Api.sending(by, decision)
                .header("Idempotency-Key", Api.freshKey())
                .header("If-Match", "\"0\"")
                .post("/stock-requests/" + request + "/decisions")
                .then();
    }

    static int left(TestMember by, String item) {
        return Api.as(by)
                .get("/stock-items/" + item)
                .then()
                .statusCode(200)
                .extract()
                .path("balance");
    }

    /** Many members of a union, in two statements. */
    void crowd(UUID union, int count) {
        String tag = union.toString().substring(24);
        World.run(
                """
                insert into person (id, root_id, name, name_pinyin, name_initials, sex, birth_date)
                select uuidv7(), ?, '职工' || ? || n, 'zhigong' || n, 'zg', 'MALE', '1990-01-15'
                  from generate_series(1, ?) n
                """,
                world.root(),
                tag,
                count);
        World.run(
                """
                insert into membership (id, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6, status, member_no,
                                        period)
                select uuidv7(), p.id, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, 'ACTIVE',
                       'C' || replace(p.id::text, '-', ''), '[2020-01-01,)'
                  from person p, union_node u
                 where u.id = ? and p.root_id = u.root_id and p.name like '职工' || ? || '%'
                """,
                union, tag);
    }

    static List<String> everyStatus(TestMember by, String campaign) {
        return Api.as(by)
                .get("/campaigns/" + campaign + "/recipients?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.status");
    }
}
