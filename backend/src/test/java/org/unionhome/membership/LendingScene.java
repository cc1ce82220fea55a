package org.unionhome.membership;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A bureau under the Wenzhou rules whose chair goes away and lends to a member of a branch. */
public final class LendingScene {

    public static final LocalDate TODAY = LocalDate.now(Clocks.CHINA);
    public final World world = World.fresh();
    final UUID committee = world.union("市直属机关工会工委", world.root(), "WENZHOU-ORG-2019");
    public final UUID bureau = world.union("机关事务局工会", committee);
    public final UUID branch = world.union("机关第一分工会", bureau);
    public final TestMember chair = world.officer("冯主席", Role.CHAIR, bureau);
    public final TestMember deputy = world.member("沈代办", branch);
    public final TestMember member = world.member("陈思远", branch);
    final TestMember security = world.officer("卫安全", Role.SECURITY_ADMINISTRATOR, world.root());
    public final TestMember auditor = world.officer("韩审计", Role.SECURITY_AUDITOR, world.root());

    /** What the chair lends for two weeks, unless a field says otherwise. */
    public Map<String, Object> wanted(String... permissions) {
        var body = new HashMap<String, Object>();
        body.put("appointmentId", office(chair));
        body.put("memberId", deputy.id());
        body.put("unionId", branch);
        body.put("permissions", List.of(permissions));
        body.put("from", TODAY.toString());
        body.put("to", TODAY.plusDays(14).toString());
        body.put("reason", "出差");
        return body;
    }

    public static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    Response lend(Map<String, Object> body) {
        return Api.sending(chair, body).post("/delegations");
    }

    public String lent(Map<String, Object> body) {
        return lend(body).then().statusCode(201).extract().path("id");
    }

    public static Response takeBack(TestMember by, String id) {
        return Api.as(by).post("/delegations/" + id + "/revocations");
    }

    static String office(TestMember holder) {
        return World.text("select id::text from appointment where person_id = ?", holder.id());
    }
}
