package org.unionhome.dues;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.Eventually;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A bureau with a finance officer and two unions below it, whose members earn wages. Months are those of a past year. */
public final class DuesScene {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    public final World world = World.fresh();
    public final UUID bureau = world.union("机关事务局工会", world.root());
    public final UUID first = world.union("第一分工会", bureau);
    public final UUID second = world.union("第二分工会", bureau);
    public final TestMember finance = officer("钱会计", Role.FINANCE, bureau);
    public final TestMember chair = officer("冯主席", Role.CHAIR, bureau);
    public final TestMember stranger = officer("吴会计", Role.FINANCE, world.union("税务局工会", world.root()));

    /** Officers of the tests are no members of the unions that are assessed. */
    public TestMember officer(String name, Role role, UUID union) {
        return world.appoint(world.member(name, world.union(name + "所在工会", world.root())), role, union);
    }

    public static Map<String, Object> part(String component, String amount) {
        return Map.of("component", component, "amount", amount);
    }

    public static Map<String, Object> item(TestMember member, String from, Object... parts) {
        return Map.of("memberId", member.id(), "fromMonth", from, "components", List.of(parts));
    }

    public ValidatableResponse record(TestMember by, Object... items) {
        return recordIn(bureau, by, items);
    }

    public ValidatableResponse recordIn(UUID union, TestMember by, Object... items) {
        return Api.sending(by, Map.of("unionId", union, "items", List.of(items)))
                .post("/wage-bases")
                .then();
    }

    /** One part that counts, from a month on. */
    public void earns(TestMember member, String from, String amount) {
        record(finance, item(member, from, part("POST_WAGE", amount))).statusCode(201);
    }

    public ValidatableResponse ask(TestMember by, UUID union, String month) {
        return Api.sending(by, Map.of("unionId", union, "month", month))
                .post("/dues-assessments")
                .then();
    }

    /** Tried and ready. */
    public JsonPath tried(UUID union, String month) {
        return tried(finance, union, month);
    }

    public JsonPath tried(TestMember by, UUID union, String month) {
        String id = ask(by, union, month).statusCode(202).extract().path("id");
        return await(by, id, "READY");
    }

    public ValidatableResponse commit(TestMember by, String id, int version) {
        return Api.as(by)
                .header("If-Match", "\"" + version + "\"")
                .post("/dues-assessments/" + id + "/commits")
                .then();
    }

    /** Tried, committed and written. */
    public JsonPath assessed(UUID union, String month) {
        return assessed(finance, union, month);
    }

    public JsonPath assessed(TestMember by, UUID union, String month) {
        JsonPath tried = tried(by, union, month);
        commit(by, tried.getString("id"), tried.getInt("version")).statusCode(202);
        return await(by, tried.getString("id"), "COMMITTED");
    }

    public JsonPath await(TestMember by, String id, String status) {
        JsonPath[] shown = new JsonPath[1];
        Eventually.within(PATIENCE, () -> {
            shown[0] = show(by, id).statusCode(200).extract().jsonPath();
            boolean resting = !shown[0].getString("status").endsWith("ING");
            if (resting && !status.equals(shown[0].getString("status"))) {
                throw new AssertionError("the assessment is " + shown[0].getString("status") + " because "
                        + shown[0].getString("failure") + ", not " + status);
            }
            return status.equals(shown[0].getString("status"));
        });
        return shown[0];
    }

    public ValidatableResponse show(TestMember by, String id) {
        return Api.as(by).get("/dues-assessments/" + id).then();
    }

    public JsonPath differences(String id) {
        return Api.as(finance)
                .get("/dues-assessments/" + id + "/differences")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** What she owes for a month, as {@code union basis amount}; empty for nothing. */
    public String owed(TestMember member, String month) {
        return World.text(
                """
                select coalesce((select u.name || ' ' || o.basis || ' ' || o.amount
                                   from dues_obligation o join union_node u on u.id = o.union_id
                                  where o.person_id = ? and o.month = ?), '')
                """,
                member.id(),
                LocalDate.parse(month + "-01"));
    }

    /** Her membership goes on in another union from a day on. */
    public void transfer(TestMember member, UUID to, LocalDate day) {
        standing(member, to, "ACTIVE", "TRANSFER", day);
    }

    public void retire(TestMember member, LocalDate day) {
        standing(member, member.union(), "RETAINED", "RETAIN", day);
    }

    public void leave(TestMember member, LocalDate day) {
        standing(member, member.union(), "ENDED", "WITHDRAW", day);
    }

    private void standing(TestMember member, UUID union, String status, String act, LocalDate day) {
        World.run(
                "update membership set period = daterange(lower(period), ?) where person_id = ? and upper_inf(period)",
                day,
                member.id());
        World.run(
                """
                insert into membership (id, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6, status, member_no, period,
                                        admitted_on, act)
                select ?, ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, ?, daterange(?, null), '2020-01-01', ?
                  from union_node u where u.id = ?
                """,
                Ids.next(),
                member.id(),
                status,
                member.memberNo(),
                day,
                act,
                union);
    }
}
