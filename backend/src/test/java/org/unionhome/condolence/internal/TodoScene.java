package org.unionhome.condolence.internal;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A bureau under the Wenzhou rules with a branch, its organizer and a member, and what they do about to-dos. */
abstract class TodoScene {

    /** The server compares with its own day. */
    static final LocalDate TODAY = LocalDate.now(Clocks.CHINA);

    World world;
    UUID bureau;
    UUID branch;
    TestMember organizer;
    TestMember member;

    @BeforeEach
    void a_bureau_with_a_branch() {
        world = World.fresh();
        bureau = world.union("机关事务局工会", world.union("市直属机关工会工委", world.root(), "WENZHOU-ORG-2019"));
        branch = world.union("机关第一分工会", bureau);
        organizer = world.officer("周组织", Role.ORGANIZER, branch);
        member = world.member("陈思远", branch, TODAY.minusYears(30).plusDays(40));
    }

    void find() {
        Arc.container().instance(FindTodos.class).get().find(world.root(), TODAY);
    }

    Map<String, Object> birthday() {
        TestMember celebrated = world.member("寿星", branch, TODAY.minusYears(30).plusDays(1));
        find();
        Map<String, Object> todo = new HashMap<>();
        todo.put("id", of(celebrated).extract().path("items[0].id"));
        todo.put("version", 0);
        return todo;
    }

    /** On the day or before it: while the age rises there are weeks in which nobody retires. */
    static LocalDate bornToRetire(RetirementRule law, LocalDate day) {
        return law.retiring(day.minusDays(35), day.plusDays(1))
                .orElseThrow()
                .to()
                .minusDays(1);
    }

    List<String> kinds(TestMember whom) {
        return of(whom).extract().path("items.kind");
    }

    ValidatableResponse of(TestMember whom) {
        return list("memberId", whom.id());
    }

    ValidatableResponse done(TestMember whom) {
        return Api.as(organizer)
                .queryParam("memberId", whom.id())
                .queryParam("done", true)
                .get("/condolence-todos")
                .then()
                .statusCode(200);
    }

    ValidatableResponse list(String parameter, Object value) {
        return Api.as(organizer)
                .queryParam(parameter, value)
                .get("/condolence-todos")
                .then()
                .statusCode(200);
    }

    String visited(String occasion, LocalDate day) {
        Map<String, Object> visit = new HashMap<>(Map.of(
                "memberId", member.id(),
                "occasion", occasion,
                "occurredOn", day.toString(),
                "visitedOn", day.toString(),
                "visitors", List.of("周组织"),
                "form", "NONE"));
        return Api.sending(organizer, visit)
                .header("Idempotency-Key", Api.freshKey())
                .post("/condolence-visits")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    Map<String, Object> birthdayVisit(TestMember whom) {
        return Map.of(
                "memberId", whom.id(),
                "occasion", "BIRTHDAY",
                "occurredOn", TODAY.toString(),
                "visitedOn", TODAY.toString(),
                "visitors", List.of("周组织"),
                "form", "GOODS",
                "amount", "200.00");
    }

    void reverse(String visit) {
        Api.sending(organizer, Map.of("reason", "登记错误"))
                .header("If-Match", "\"0\"")
                .post("/condolence-visits/" + visit + "/reversals")
                .then()
                .statusCode(201);
    }

    /** An officer heard of it. */
    Map<String, Object> plan(String occasion, LocalDate day) {
        Api.sending(organizer, Map.of("memberId", member.id(), "occasion", occasion, "occurredOn", day.toString()))
                .post("/condolence-todos")
                .then()
                .statusCode(201);
        return first(member);
    }

    /** The first to-do about a member, as it stands. */
    Map<String, Object> first(TestMember whom) {
        var found = of(whom).body("items", not(empty())).extract();
        Map<String, Object> todo = new HashMap<>();
        todo.put("id", found.path("items[0].id"));
        todo.put("version", found.path("items[0].version"));
        return todo;
    }

    Response tick(Map<String, Object> todo, String item, boolean done) {
        return Api.sending(organizer, Map.of("done", done))
                .put("/condolence-todos/" + todo.get("id") + "/checklist/" + item);
    }

    Response assign(List<Map<String, Object>> todos, UUID to) {
        return Api.sending(organizer, Map.of("todos", todos, "assigneeId", to)).post("/condolence-todo-assignments");
    }

    Response giveBack(Map<String, Object> todo) {
        return Api.sending(organizer, Map.of("todos", List.of(todo))).post("/condolence-todo-assignments");
    }

    Response step(Map<String, Object> todo, String step, Map<String, ?> body) {
        return Api.sending(organizer, body)
                .header("If-Match", "\"" + todo.get("version") + "\"")
                .post("/condolence-todos/" + todo.get("id") + "/" + step);
    }

    static Response tell(TestMember by, Map<String, ?> report) {
        return Api.sending(by, report).post("/me/care-reports");
    }

    static Response set(TestMember by, UUID union, String kind, Map<String, ?> rule) {
        return Api.sending(by, rule).put("/unions/" + union + "/condolence-todo-rules/" + kind);
    }
}
