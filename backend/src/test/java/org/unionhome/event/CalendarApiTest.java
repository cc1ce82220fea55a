package org.unionhome.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import biweekly.Biweekly;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

@QuarkusTest
class CalendarApiTest {

    private UUID bureau;
    private World world;
    private TestMember organiser;
    private TestMember member;

    @BeforeEach
    void a_member_of_a_bureau() {
        world = World.fresh();
        bureau = world.union("机关事务局工会", world.root());
        organiser = world.officer("周组织", Role.ORGANIZER, bureau);
        member = world.member("陈思远", bureau);
    }

    @Test
    void one_activity_comes_as_a_file() {
        UUID event = GivenActivity.in(bureau).plannedBy(organiser);
        String text = Api.as(member)
                .get("/events/" + event + "/calendar")
                .then()
                .statusCode(200)
                .contentType("text/calendar;charset=UTF-8")
                .header("Content-Disposition", containsString(".ics"))
                .extract()
                .asString();
        assertThat(Biweekly.parse(text).first().getEvents().get(0).getSummary().getValue())
                .isEqualTo("秋游活动");
        TestMember outsider = world.member("孙悦", world.union("税务局工会", world.root()));
        Api.as(outsider).get("/events/" + event + "/calendar").then().statusCode(404);
    }

    @Test
    void the_secret_address_shows_her_own_registrations_alone_and_says_when_nothing_changed() {
        String path = subscribe();
        UUID joined = GivenActivity.in(bureau).plannedBy(organiser);
        GivenActivity.in(bureau).with("title", "没有报名的活动").plannedBy(organiser);
        join(member, joined);
        var feed = read(path)
                .statusCode(200)
                .contentType("text/calendar;charset=UTF-8")
                .header("Cache-Control", "no-store");
        assertThat(titles(feed)).containsExactly("秋游活动");
        String etag = feed.extract().header("ETag");
        Api.anonymous().header("If-None-Match", etag).get(path).then().statusCode(304);
        Api.sending(organiser, Map.of("reason", "台风预警")).post("/events/" + joined + "/cancellations");
        var changed =
                Api.anonymous().header("If-None-Match", etag).get(path).then().statusCode(200);
        var entry =
                Biweekly.parse(changed.extract().asString()).first().getEvents().get(0);
        assertThat(entry.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(entry.getSequence().getValue()).isEqualTo(1);
    }

    @Test
    void a_new_address_or_stopping_ends_the_old_one_at_once() {
        Api.as(member)
                .get("/me/calendar-feed")
                .then()
                .body("subscribed", equalTo(false))
                .body("createdAt", nullValue());
        String first = subscribe();
        read(first).statusCode(200);
        Api.as(member)
                .get("/me/calendar-feed")
                .then()
                .body("subscribed", equalTo(true))
                .body("lastReadAt", notNullValue());
        String second = subscribe();
        read(first).statusCode(404);
        read(second).statusCode(200);
        Api.as(member).delete("/me/calendar-feed").then().statusCode(204);
        read(second).statusCode(404);
        read("/calendars/" + "x".repeat(43)).statusCode(404);
        read("/calendars/short").statusCode(400);
    }

    @Test
    void the_token_is_kept_as_its_digest_and_written_nowhere() {
        List<String> lines = new CopyOnWriteArrayList<>();
        var listener = new LineListener(lines);
        Logger.getLogger("").addHandler(listener);
        try {
            String path = subscribe();
            String token = path.substring(path.lastIndexOf('/') + 1);
            assertThat(token).hasSizeGreaterThanOrEqualTo(43);
            read(path).statusCode(200);
            Api.as(member).delete("/me/calendar-feed").then().statusCode(204);
            read(path).statusCode(404);
            assertThat(lines).noneMatch(line -> line.contains(token));
            assertThat(RestAssured.get("/q/metrics").asString()).doesNotContain(token);
            assertThat(world.count("select count(*) from audit_entry e where e::text like '%' || ? || '%'", token))
                    .isZero();
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }
    }

    private String subscribe() {
        var made = Api.as(member).post("/me/calendar-feed").then().statusCode(201);
        String url = made.extract().path("url");
        assertThat(url).startsWith("https://union.example/api/v1/calendars/");
        assertThat(made.extract().<String>path("webcalUrl")).isEqualTo(url.replaceFirst("https", "webcal"));
        return url.substring(url.indexOf("/calendars/"));
    }

    private static ValidatableResponse read(String path) {
        return Api.anonymous().get(path).then();
    }

    private static void join(TestMember who, UUID event) {
        Api.as(who).post("/events/" + event + "/registrations").then().statusCode(201);
    }

    private static List<String> titles(ValidatableResponse feed) {
        return Biweekly.parse(feed.extract().asString()).first().getEvents().stream()
                .map(entry -> entry.getSummary().getValue())
                .toList();
    }

    /** Everything that is logged, as it would be written. */
    private static final class LineListener extends Handler {
        private final List<String> lines;

        private LineListener(List<String> lines) {
            this.lines = lines;
            setFormatter(new PatternFormatter("%c %X %s%e"));
        }

        @Override
        public void publish(LogRecord entry) {
            lines.add(getFormatter().format(entry));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
