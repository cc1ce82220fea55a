package org.unionhome.aid.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.funds.FundsScene;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** G36: five union groups, one child each, 200 yuan a month. */
@QuarkusTest
class PledgeApiTest {

    private static final LocalDate THIS_MONTH = LocalDate.now(Clocks.CHINA).withDayOfMonth(1);
    private final FundsScene funds = new FundsScene();
    private final World world = funds.world;
    private final UUID bureau = funds.bureau;
    private final TestMember organizer = world.officer("周组织", Role.ORGANIZER, bureau);
    private final TestMember stranger = world.officer("吴组织", Role.ORGANIZER, world.union("外单位", world.root()));
    private final PledgeDues dues;

    PledgeApiTest(PledgeDues dues) {
        this.dues = dues;
    }

    @Test
    void five_groups_pledge_for_five_children_and_no_list_names_a_child() {
        for (int i = 1; i <= 5; i++) {
            begin(wanted(world.union("第" + i + "工会小组", bureau), "童童" + i)).statusCode(201);
        }
        Api.as(organizer)
                .get("/pledges?unionId=" + bureau)
                .then()
                .statusCode(200)
                .body("items", hasSize(5))
                .body("items.monthly", contains("200.00", "200.00", "200.00", "200.00", "200.00"))
                .body("items[0].child", nullValue())
                .body("items[0].guardian", nullValue());
        assertThat(World.text("select string_agg(row_to_json(p)::text, '') from aid_pledge p where l2 = ?", bureau))
                .doesNotContain("童童")
                .doesNotContain("监护人");
    }

    @Test
    void each_month_is_due_once_however_often_the_mornings_work_runs() {
        String id = begin(wanted(bureau, "童童")).statusCode(201).extract().path("id");
        dues.raise(THIS_MONTH.plusDays(3));
        dues.raise(THIS_MONTH.plusDays(4));
        show(id).body("dues.month", contains(THIS_MONTH.minusMonths(1).toString(), THIS_MONTH.toString()));
        dues.raise(THIS_MONTH.plusMonths(1));
        show(id).body("dueMonths", equalTo(3));
    }

    @Test
    void ended_early_it_says_why_and_asks_for_no_more() {
        String id = begin(wanted(bureau, "童童")).extract().path("id");
        var end = Map.<String, Object>of("on", THIS_MONTH.minusDays(1).toString(), "reason", "随父母迁往外地");
        act(organizer, id, 0, "endings", end).statusCode(201).body("state", equalTo("ENDED"));
        act(organizer, id, 1, "endings", end).statusCode(409).body("code", equalTo("PLEDGE_ENDED"));
    }

    @Test
    void ended_for_an_earlier_month_it_owes_the_months_after_no_longer() {
        String id = begin(wanted(bureau, "童童")).extract().path("id");
        show(id).body("dueMonths", equalTo(2));
        var end = Map.<String, Object>of("on", THIS_MONTH.minusDays(1).toString(), "reason", "随父母迁往外地");
        act(organizer, id, 0, "endings", end)
                .statusCode(201)
                .body("dues.month", contains(THIS_MONTH.minusMonths(1).toString()));
        var receipt = Map.<String, Object>of(
                "month", THIS_MONTH.toString(), "receivedOn", THIS_MONTH.toString(), "receipt", "监护人签收单 2 号");
        act(organizer, id, 1, "receipts", receipt).statusCode(409).body("code", equalTo("PLEDGE_NOT_DUE"));
        dues.raise(THIS_MONTH.plusDays(3));
        show(id).body("dueMonths", equalTo(1));
    }

    @Test
    void without_the_guardians_consent_before_the_first_month_it_does_not_begin() {
        var late = wanted(bureau, "童童");
        late.put("consentedOn", THIS_MONTH.toString());
        late.put("firstMonth", THIS_MONTH.minusMonths(3).toString());
        begin(late).statusCode(400).body("errors.code", contains("BEFORE_CONSENT"));
        late.put("firstMonth", THIS_MONTH.minusMonths(1).toString());
        begin(late).statusCode(400).body("errors.code", contains("BEFORE_CONSENT"));
        late.put("firstMonth", THIS_MONTH.toString());
        begin(late).statusCode(201);
    }

    @Test
    void for_a_foreign_union_nothing_of_it_exists() {
        String id = begin(wanted(bureau, "童童")).extract().path("id");
        Api.as(stranger).get("/pledges/" + id).then().statusCode(404);
        Api.as(stranger).get("/pledges").then().statusCode(200).body("items", empty());
        act(stranger, id, 0, "endings", Map.of("on", THIS_MONTH.toString(), "reason", "不应成功"))
                .statusCode(404);
    }

    private Map<String, Object> wanted(UUID group, String child) {
        return new HashMap<>(Map.of(
                "unionId",
                group,
                "child",
                child,
                "guardian",
                "监护人",
                "consentedOn",
                THIS_MONTH.minusMonths(2).toString(),
                "monthly",
                "200.00",
                "firstMonth",
                THIS_MONTH.minusMonths(1).toString(),
                "graduatesOn",
                THIS_MONTH.plusYears(2).toString()));
    }

    private ValidatableResponse begin(Map<String, Object> body) {
        return Api.sending(organizer, body).post("/pledges").then();
    }

    private ValidatableResponse show(String id) {
        return Api.as(organizer).get("/pledges/" + id).then().statusCode(200);
    }

    private static ValidatableResponse act(
            TestMember who, String id, int version, String what, Map<String, Object> body) {
        return Api.sending(who, body)
                .header("If-Match", "\"" + version + "\"")
                .post("/pledges/" + id + "/" + what)
                .then();
    }
}
