package org.unionhome.membership;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.unionhome.condolence.Pictures;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.People;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A member whose identity number is on file, her organiser, and an organiser next door. */
public final class ProfileRequestScene {

    static final LocalDate BORN = LocalDate.of(1990, 1, 15);
    static final String ID_NUMBER = People.idNumber(BORN, 24);
    static final String CORRECTED = People.idNumber(BORN, 26);

    final World world = World.fresh();
    final UUID bureau = world.union("机关事务局工会", world.root());
    final UUID sibling = world.union("税务局工会", world.root());
    final TestMember organizer = world.officer("周组织", Role.ORGANIZER, bureau);
    final TestMember stranger = world.officer("吴组织", Role.ORGANIZER, sibling);
    final TestMember member = world.member("解小满", bureau, BORN);

    public ProfileRequestScene() {
        MemberFile.of(member)
                .with("idNumber", ID_NUMBER)
                .with("phone", "13900000001")
                .saveBy(organizer, member)
                .then()
                .statusCode(200);
    }

    public Response ask(Map<String, String> changes) {
        return ask(member, changes);
    }

    public Response ask(TestMember who, Map<String, String> changes) {
        return Api.sending(who, changes).post("/me/profile-requests");
    }

    /** A request that waits. */
    public String asked(Map<String, String> changes) {
        return ask(changes).then().statusCode(201).extract().path("request.id");
    }

    public Response handIn(String request, byte[] file) {
        return Api.as(member)
                .contentType("application/octet-stream")
                .body(file)
                .post("/me/profile-requests/" + request + "/evidence");
    }

    public void photo(String request) {
        handIn(request, Pictures.png(40, 25)).then().statusCode(201);
    }

    public Response opened(String request) {
        return Api.as(organizer).get("/profile-requests/" + request);
    }

    public Response answer(TestMember officer, String request, String etag, Map<String, String> answer) {
        return Api.sending(officer, answer)
                .header("If-Match", etag)
                .post("/profile-requests/" + request + "/decisions");
    }

    /** As the organiser sees it at this moment. */
    public Response answer(String request, Map<String, String> answer) {
        return answer(organizer, request, opened(request).header("ETag"), answer);
    }

    public Response approve(String request) {
        return answer(request, Map.of("answer", "APPROVE"));
    }

    public Response withdraw(String request, int version) {
        return Api.as(member)
                .header("If-Match", "\"" + version + "\"")
                .post("/me/profile-requests/" + request + "/withdrawals");
    }
}
