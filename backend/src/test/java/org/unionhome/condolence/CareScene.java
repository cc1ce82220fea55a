package org.unionhome.condolence;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A bureau under the Wenzhou rules with two branches, their officers and a member; and the visits they record. */
public final class CareScene {

    static final String PACK = "WENZHOU-ORG-2019";
    static final LocalDate TODAY = LocalDate.now(Clocks.CHINA);
    final World world = World.fresh();
    final UUID bureau;
    final UUID branch;
    final UUID otherBranch;
    final TestMember organizer;
    final TestMember stranger;
    final TestMember member;

    public CareScene() {
        this(PACK);
    }

    /** The same under the rules of somewhere else. */
    public CareScene(String pack) {
        bureau = world.union("机关事务局工会", world.union("市直属机关工会工委", world.root(), pack));
        branch = world.union("机关第一分工会", bureau);
        otherBranch = world.union("机关第二分工会", bureau);
        organizer = world.officer("周组织", Role.ORGANIZER, branch);
        stranger = world.officer("吴组织", Role.ORGANIZER, otherBranch);
        member = world.member("陈思远", branch);
    }

    public TestMember organizer() {
        return organizer;
    }

    public Map<String, Object> visit(String occasion, String form, String amount) {
        return visit(member, occasion, form, amount);
    }

    public Map<String, Object> visit(TestMember whom, String occasion, String form, String amount) {
        Map<String, Object> visit = new HashMap<>();
        visit.put("memberId", whom.id().toString());
        visit.put("occasion", occasion);
        visit.put("occurredOn", TODAY.minusDays(3).toString());
        visit.put("visitedOn", TODAY.minusDays(1).toString());
        visit.put("visitors", java.util.List.of("周组织"));
        visit.put("form", form);
        if (amount != null) {
            visit.put("amount", amount);
        }
        return visit;
    }

    public Map<String, Object> hospital(String amount) {
        return visit("HOSPITALIZATION", "CASH", amount);
    }

    public Map<String, Object> death(String relation) {
        return with(visit("BEREAVEMENT", "CASH", "1000.00"), "relation", relation);
    }

    public static Map<String, Object> with(Map<String, Object> visit, String field, Object value) {
        var changed = new HashMap<>(visit);
        changed.put(field, value);
        return changed;
    }

    Response record(Map<String, Object> visit) {
        return record(organizer, visit);
    }

    static Response record(TestMember by, Map<String, Object> visit) {
        return Api.sending(by, visit).header("Idempotency-Key", Api.freshKey()).post("/condolence-visits");
    }

    public String recorded(Map<String, Object> visit) {
        return record(visit).then().statusCode(201).extract().path("id");
    }
}
