package org.unionhome.membership;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.kernel.Clocks;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** An election as officers run it over HTTP, step by step. */
final class Ballot {

    private final TestMember officer;
    private final String path;

    private Ballot(TestMember officer, String path) {
        this.officer = officer;
        this.path = path;
    }

    static Map<String, Object> regular(UUID union, int seats) {
        var body = new HashMap<String, Object>();
        body.put("unionId", union);
        body.put("kind", "UNION_COMMITTEE");
        body.put("type", "REGULAR");
        body.put("mode", "ONLINE");
        body.put("seats", seats);
        body.put("electorateOn", today().toString());
        body.put("termNo", 4);
        body.put("years", 5);
        body.put("takesOfficeOn", today().toString());
        return body;
    }

    static LocalDate today() {
        return LocalDate.now(Clocks.CHINA);
    }

    /** Drafted, and its electorate frozen. */
    static Ballot frozen(TestMember officer, Map<String, Object> body) {
        Response drafted = Api.sending(officer, body).post("/elections");
        drafted.then().statusCode(201);
        var ballot = new Ballot(officer, "/elections/" + drafted.path("id"));
        ballot.step("/electorate").then().statusCode(201);
        return ballot;
    }

    /** One that the platform prepared itself. */
    static Ballot at(TestMember officer, String id) {
        return new Ballot(officer, "/elections/" + id);
    }

    UUID id() {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    Response show() {
        return Api.as(officer).get(path);
    }

    Response candidates(List<TestMember> standing) {
        return Api.sending(
                        officer,
                        Map.of(
                                "memberIds",
                                standing.stream().map(TestMember::id).toList()))
                .header("If-Match", show().header("ETag"))
                .put(path + "/candidates");
    }

    Response open() {
        String closesAt = Instant.now()
                .plus(2, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        return Api.sending(officer, Map.of("closesAt", closesAt))
                .header("If-Match", show().header("ETag"))
                .post(path + "/openings");
    }

    Response vote(TestMember voter, TestMember... chosen) {
        return Api.sending(
                        voter,
                        Map.of(
                                "memberIds",
                                List.of(chosen).stream().map(TestMember::id).toList()))
                .post(path + "/ballots");
    }

    /** The end of the voting has come. */
    Ballot over() {
        World.run("update election set closes_at = now() - interval '1 second' where id = ?", id());
        return this;
    }

    Response count() {
        return step("/counts");
    }

    Response sheet(TestMember counter, int attended, Map<TestMember, Integer> votes) {
        var each = votes.entrySet().stream()
                .map(one -> Map.of("memberId", one.getKey().id(), "votes", one.getValue()))
                .toList();
        return Api.sending(counter, Map.of("attended", attended, "ballots", attended, "invalid", 0, "votes", each))
                .post(path + "/count-sheets");
    }

    Response confirm(TestMember confirmer) {
        return Api.as(confirmer).header("If-Match", show().header("ETag")).post(path + "/confirmations");
    }

    private Response step(String step) {
        return Api.as(officer).header("If-Match", show().header("ETag")).post(path + step);
    }
}
