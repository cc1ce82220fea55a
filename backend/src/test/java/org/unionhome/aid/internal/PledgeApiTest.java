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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
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
    private final PledgeIndexes indexes;

    PledgeApiTest(PledgeDues dues, PledgeIndexes indexes) {
        this.dues = dues;
        this.indexes = indexes;
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
    void for_one_child_of_one_guardian_one_pledge_runs_at_a_time_in_the_whole_tree() {
        begin(wanted(bureau, "童童")).statusCode(201);
        var again = wanted(world.union("第二小组", bureau), " 童 童 ");
        begin(again).statusCode(409).body("code", equalTo("PLEDGED_ALREADY"));
        again.put("firstMonth", THIS_MONTH.plusYears(2).plusMonths(1).toString());
        again.put("graduatesOn", THIS_MONTH.plusYears(3).toString());
        begin(again).statusCode(201);
        var otherGuardian = wanted(bureau, "童童");
        otherGuardian.put("guardian", "另一监护人");
        begin(otherGuardian).statusCode(201);
    }

    @Test
    void another_child_of_the_same_names_is_pledged_for_once_somebody_said_so() {
        begin(wanted(bureau, "童童")).statusCode(201);
        var other = wanted(world.union("第二小组", bureau), "童童");
        other.put("anotherChild", true);
        begin(other).statusCode(201);
        begin(other).statusCode(409).body("code", equalTo("PLEDGED_ALREADY"));
    }

    @Test
    void of_many_groups_that_pledge_for_one_child_at_once_one_does() throws Exception {
        var acts = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 6; i++) {
            var body = wanted(world.union("第" + i + "小组", bureau), "童童");
            acts.add(() -> begin(body).extract().statusCode());
        }
        var threads = Executors.newFixedThreadPool(acts.size());
        try {
            var answers = new ArrayList<Integer>();
            for (var done : threads.invokeAll(acts)) {
                answers.add(done.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void pledges_from_before_are_indexed_and_of_two_for_one_child_the_older() {
        String older = begin(wanted(bureau, "童童")).extract().path("id");
        World.run("update aid_pledge set child_index = null where id = ?::uuid", older);
        String younger = begin(wanted(bureau, "童童")).statusCode(201).extract().path("id");
        World.run("update aid_pledge set child_index = null where id = ?::uuid", younger);
        indexes.fill();
        begin(wanted(bureau, "童童")).statusCode(409).body("code", equalTo("PLEDGED_ALREADY"));
        assertThat(indexed(older)).isEqualTo("true");
        assertThat(indexed(younger)).isEqualTo("false");
        var end = Map.<String, Object>of("on", THIS_MONTH.minusMonths(2).toString(), "reason", "重复登记");
        act(organizer, older, 0, "endings", end).statusCode(201);
        indexes.fill();
        assertThat(indexed(younger)).isEqualTo("true");
    }

    private static String indexed(String id) {
        return World.text("select (child_index is not null)::text from aid_pledge where id = ?::uuid", id);
    }

    @Test
    void a_pupil_who_repeats_a_year_goes_on_in_the_same_pledge() {
        var body = wanted(bureau, "童童");
        body.put("graduatesOn", THIS_MONTH.minusDays(1).toString());
        body.put("firstMonth", THIS_MONTH.minusMonths(2).toString());
        body.put("consentedOn", THIS_MONTH.minusMonths(3).toString());
        String id = begin(body).extract().path("id");
        show(id).body("dueMonths", equalTo(2)).body("state", equalTo("ENDED"));
        var longer =
                Map.<String, Object>of("graduatesOn", THIS_MONTH.plusYears(1).toString(), "reason", "留级一年");
        act(organizer, id, 0, "graduations", longer)
                .statusCode(201)
                .body("state", equalTo("RUNNING"))
                .body("dueMonths", equalTo(3))
                .body("graduationReason", equalTo("留级一年"));
        act(organizer, id, 0, "graduations", longer).statusCode(412);
        dues.raise(THIS_MONTH.plusMonths(1));
        show(id).body("dueMonths", equalTo(4));
        assertThat(World.text(
                        "select detail from audit_entry where action = 'pledge.graduation-changed' and subject_id = ?",
                        id))
                .endsWith("> " + THIS_MONTH.plusYears(1));
    }

    @Test
    void who_graduates_earlier_is_owed_the_months_after_no_longer() {
        String id = begin(wanted(bureau, "童童")).extract().path("id");
        var earlier =
                Map.<String, Object>of("graduatesOn", THIS_MONTH.minusDays(1).toString(), "reason", "提前离校");
        act(organizer, id, 0, "graduations", earlier)
                .statusCode(201)
                .body("dues.month", contains(THIS_MONTH.minusMonths(1).toString()));
        dues.raise(THIS_MONTH.plusDays(3));
        show(id).body("dueMonths", equalTo(1));
    }

    @Test
    void a_graduation_is_not_put_right_before_the_first_month_nor_of_what_was_ended_nor_from_outside() {
        String id = begin(wanted(bureau, "童童")).extract().path("id");
        var never =
                Map.<String, Object>of("graduatesOn", THIS_MONTH.minusMonths(1).toString(), "reason", "填错了");
        act(organizer, id, 0, "graduations", never).statusCode(400).body("errors.code", contains("END_BEFORE_START"));
        var longer =
                Map.<String, Object>of("graduatesOn", THIS_MONTH.plusYears(3).toString(), "reason", "留级一年");
        act(stranger, id, 0, "graduations", longer).statusCode(404);
        act(organizer, id, 0, "endings", Map.of("on", THIS_MONTH.toString(), "reason", "随父母迁往外地"))
                .statusCode(201);
        act(organizer, id, 1, "graduations", longer).statusCode(409).body("code", equalTo("PLEDGE_ENDED"));
    }

    @Test
    void a_longer_pledge_does_not_run_into_the_next_one_for_the_same_child() {
        String id = begin(wanted(bureau, "童童")).extract().path("id");
        var next = wanted(world.union("第二小组", bureau), "童童");
        next.put("firstMonth", THIS_MONTH.plusYears(2).plusMonths(1).toString());
        next.put("graduatesOn", THIS_MONTH.plusYears(3).toString());
        begin(next).statusCode(201);
        var longer = Map.<String, Object>of(
                "graduatesOn", THIS_MONTH.plusYears(2).plusMonths(1).toString(), "reason", "留级一年");
        act(organizer, id, 0, "graduations", longer).statusCode(409).body("code", equalTo("PLEDGED_ALREADY"));
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
