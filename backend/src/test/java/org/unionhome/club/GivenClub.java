package org.unionhome.club;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;

/** A club to be founded, in words: of 2023, open to everybody of its union, unless said otherwise. */
final class GivenClub {

    private final Map<String, Object> body = new LinkedHashMap<>();

    private GivenClub(UUID union) {
        body.put("unionId", union);
        body.put("name", "羽毛球协会");
        body.put("kind", "SPORT");
        body.put("admission", "OPEN");
        body.put("from", "2023-03-01");
    }

    static GivenClub of(UUID union) {
        return new GivenClub(union);
    }

    GivenClub with(String field, Object value) {
        body.put(field, value);
        return this;
    }

    GivenClub named(String name) {
        return with("name", name);
    }

    GivenClub onApproval() {
        return with("admission", "APPROVAL");
    }

    ValidatableResponse sentBy(TestMember organizer) {
        return Api.sending(organizer, body).post("/clubs").then();
    }

    String foundedBy(TestMember organizer) {
        return sentBy(organizer).statusCode(201).extract().path("id");
    }

    static ValidatableResponse appoint(TestMember organizer, String club, TestMember officer, String post) {
        return Api.sending(organizer, Map.of("memberId", officer.id(), "post", post, "from", "2024-01-01"))
                .post("/clubs/" + club + "/officers")
                .then();
    }

    static ValidatableResponse join(TestMember member, String club) {
        return Api.as(member).post("/clubs/" + club + "/memberships").then();
    }

    /** Her part in the club. */
    static String joined(TestMember member, String club) {
        return join(member, club).statusCode(201).extract().path("id");
    }

    static ValidatableResponse decide(TestMember decider, String part, Map<String, Object> decision) {
        return Api.sending(decider, decision)
                .header("If-Match", "\"0\"")
                .post("/club-memberships/" + part + "/decisions")
                .then();
    }

    static ValidatableResponse end(TestMember organizer, String club, int version, LocalDate on) {
        return Api.sending(organizer, Map.of("on", on.toString(), "reason", "成员并入健步走队"))
                .header("If-Match", "\"" + version + "\"")
                .post("/clubs/" + club + "/endings")
                .then();
    }

    static ValidatableResponse log(
            TestMember recorder, String club, LocalDate day, List<String> attendees, int guests) {
        var session = new HashMap<String, Object>();
        session.put("heldOn", day.toString());
        session.put("title", "周三训练");
        session.put("attendees", attendees);
        session.put("guests", guests);
        return Api.sending(recorder, session)
                .post("/clubs/" + club + "/activities")
                .then();
    }
}
