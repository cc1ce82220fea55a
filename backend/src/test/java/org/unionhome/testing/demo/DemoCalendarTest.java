package org.unionhome.testing.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.Tokens;
import org.unionhome.testing.World;
import org.unionhome.testing.stack.DemoAccounts;
import org.unionhome.testing.stack.DemoContext;

@QuarkusTest
class DemoCalendarTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private HttpServer tokens;
    private World world;
    private UUID bureau;
    private UUID branch;
    private UUID university;
    private TestMember member;

    @BeforeEach
    void a_province_and_somebody_who_may_do_everything_in_it() throws IOException {
        world = World.fresh();
        UUID committee = world.union("省直属机关工会工委", world.root());
        bureau = world.union("省机关事务管理局工会", committee);
        branch = world.union("局机关分工会", bureau);
        university = world.union("某商业大学工会", committee);
        member = world.member("示晓晴", branch);
        TestMember loader = world.officer("装载人", Role.ADMINISTRATOR, world.root());
        world.appoint(loader, Role.ORGANIZER, world.root());
        tokens = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        tokens.createContext("/", exchange -> {
            byte[] answer = ("{\"access_token\":\"" + Tokens.of(loader) + "\"}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        tokens.start();
    }

    @AfterEach
    void no_more_tokens() {
        tokens.stop(0);
    }

    @Test
    void a_member_finds_every_state_of_an_activity_around_today() throws Exception {
        load();
        JsonPath coming = Api.as(member)
                .queryParam("limit", 100)
                .get("/events")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<String> codes = coming.getList("items.access.code");
        assertThat(codes).contains("OPEN", "WAITING_LIST", "NOT_YET_OPEN", "CLOSED", "CANCELLED");
        assertThat(coming.getInt("items.find { it.title == '亲子烘焙课' }.placesLeft"))
                .isEqualTo(1);
        assertThat(coming.getInt("items.find { it.title == '羽毛球体验课' }.waiting")).isEqualTo(1);
        assertThat(coming.getList("items.planItemId"))
                .as("some come from the plan")
                .isNotEmpty();
        JsonPath past = Api.as(member)
                .queryParam("when", "PAST")
                .get("/me/event-registrations")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(past.getList("items.event.title")).containsExactly("消防安全知识讲座");
        TestMember teacher = world.member("示老师", university);
        assertThat(Api.as(teacher).get("/events").jsonPath().getList("items.title", String.class))
                .contains("各类减压、健身培训班");
    }

    private void load() throws Exception {
        URI backend = URI.create("http://localhost:" + RestAssured.port);
        URI tokenEndpoint = URI.create("http://localhost:" + tokens.getAddress().getPort() + "/");
        var api =
                new DemoApi(new DemoContext(backend, backend, tokenEndpoint, "loader", "secret", List.of(), Map.of()));
        var imports = new DemoImports(api);
        String year = "&year=" + TODAY.getYear();
        imports.bringIn("ANNUAL_PLAN", bureau, year, "a.txt", DemoPlans.text("month-themes.txt", TODAY.getYear()));
        imports.bringIn("ANNUAL_PLAN", university, year, "b.txt", DemoPlans.text("year-schedule.txt", TODAY.getYear()));
        var people = Map.of(
                DemoAccounts.MEMBER, member,
                DemoAccounts.OFFICER, world.member("示文博", bureau),
                DemoAccounts.LEADER, world.member("示怀瑾", bureau),
                DemoAccounts.CADRE_OTHER, world.member("示知行", bureau));
        new DemoCalendar(
                        api,
                        (event, account) -> Api.as(people.get(account))
                                .post("/events/" + event + "/registrations")
                                .then()
                                .statusCode(201),
                        TODAY)
                .fill(bureau, branch, university);
    }
}
