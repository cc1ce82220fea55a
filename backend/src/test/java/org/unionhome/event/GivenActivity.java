package org.unionhome.event;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;

/** An activity to be planned, in words: open now and a week ahead, unless said otherwise. */
final class GivenActivity {

    private final Map<String, Object> plan = new LinkedHashMap<>();

    private GivenActivity(UUID union, Instant now) {
        plan.put("unionId", union);
        plan.put("title", "秋游活动");
        plan.put("kind", "OUTING");
        plan.put("place", "西溪湿地");
        startsIn(Duration.ofDays(7));
        plan.put("registrationOpensAt", now.minus(30, ChronoUnit.DAYS));
        plan.put("capacity", 10);
        plan.put("waitingList", true);
        plan.put("status", "PUBLISHED");
    }

    static GivenActivity in(UUID union) {
        return new GivenActivity(union, now());
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    GivenActivity with(String field, Object value) {
        plan.put(field, value);
        return this;
    }

    GivenActivity startsIn(Duration ahead) {
        plan.put("startsAt", now().plus(ahead));
        plan.put("endsAt", now().plus(ahead).plus(3, ChronoUnit.HOURS));
        plan.put("registrationClosesAt", now().plus(ahead));
        return this;
    }

    GivenActivity opensIn(Duration ahead) {
        return with("registrationOpensAt", now().plus(ahead));
    }

    GivenActivity closesIn(Duration ahead) {
        return with("registrationClosesAt", now().plus(ahead));
    }

    GivenActivity places(int capacity) {
        return with("capacity", capacity);
    }

    GivenActivity withoutWaitingList() {
        return with("waitingList", false);
    }

    Map<String, Object> body() {
        return plan;
    }

    ValidatableResponse sentBy(TestMember organiser) {
        return Api.sending(organiser, plan).post("/events").then();
    }

    /** Its id. */
    UUID plannedBy(TestMember organiser) {
        return UUID.fromString(sentBy(organiser).statusCode(201).extract().path("id"));
    }
}
