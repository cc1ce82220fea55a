package org.unionhome.aid;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.condolence.Pictures;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.People;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A city under one of the rule packs, a branch that handles, a chair above who approves, and a worker in hardship. */
public final class HardshipScene {

    public static final LocalDate TODAY = LocalDate.now(Clocks.CHINA);
    public static final String BELOW = "SD-HARDSHIP-2020";
    public static final String UP_TO = "ANQING-HARDSHIP-2025";
    static final String DIVISION = "330302";
    static final String CONTACT = "区总工会帮扶中心 0577-00000000";
    public final World world = World.fresh();
    public final UUID city;
    public final UUID branch;
    public final UUID sibling;
    public final TestMember chair;
    public final TestMember organizer;
    public final TestMember secondChair;
    public final TestMember stranger;
    public final TestMember worker;
    final TestMember colleague;

    public HardshipScene(String pack) {
        city = world.union("示例市直属机关工会工委", world.root(), pack);
        branch = world.union("机关第一分工会", city);
        sibling = world.union("机关第二分工会", city);
        chair = world.officer("冯主席", Role.CHAIR, city);
        secondChair = world.officer("蒋主席", Role.CHAIR, city);
        organizer = world.officer("周组织", Role.ORGANIZER, branch);
        stranger = world.officer("吴组织", Role.ORGANIZER, sibling);
        worker = world.member("陈思远", branch);
        colleague = world.member("何晓东", branch);
    }

    /** A standard in the city, entered and confirmed. */
    public HardshipScene withStandard(String amount, LocalDate from) {
        World.run(
                """
                insert into living_standard (id, root_id, union_id, l1, kind, division, name, amount, valid_from, source,
                                             entered_by, entered_hands, entered_at, confirmed_by, confirmed_hands,
                                             confirmed_at)
                values (uuidv7(), ?, ?, ?, 'LIVING', ?, '示例区', ?::numeric, ?, '示民〔2026〕1号', '甲', '{a}', now(), '乙', '{b}', now())
                """,
                world.root(),
                city,
                world.root(),
                DIVISION,
                amount,
                from);
        return this;
    }

    public static Map<String, Object> household(String income, String rigid) {
        var household = new HashMap<String, Object>();
        household.put("division", DIVISION);
        household.put("mainCause", "ILLNESS");
        household.put("incomes", List.of(Map.of("kind", "OWN_WAGE", "amount", income)));
        household.put("costs", List.of(Map.of("kind", "SCHOOLING", "amount", rigid)));
        household.put(
                "members",
                List.of(
                        Map.of("name", "林可欣", "relation", "SPOUSE"),
                        Map.of(
                                "name",
                                "陈小满",
                                "relation",
                                "DAUGHTER",
                                "idNumber",
                                People.idNumber(TODAY.minusYears(20), 24))));
        return household;
    }

    static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    Response apply(TestMember who, Map<String, Object> household) {
        return Api.sending(who, household).post("/me/hardship-files");
    }

    public String applied(Map<String, Object> household) {
        return apply(worker, household).then().statusCode(201).extract().path("id");
    }

    public Response sign(String file) {
        return handIn(file, "AUTHORISATION");
    }

    Response handIn(String file, String kind) {
        return Api.as(worker)
                .contentType("application/octet-stream")
                .queryParam("kind", kind)
                .body(Pictures.png(40, 25))
                .post("/me/hardship-files/" + file + "/evidence");
    }

    public Response submit(String file) {
        return Api.as(worker).header("If-Match", version(file)).post("/me/hardship-files/" + file + "/submissions");
    }

    Response withdraw(String file) {
        return Api.as(worker).header("If-Match", version(file)).post("/me/hardship-files/" + file + "/withdrawals");
    }

    static String version(String file) {
        return "\"" + World.count("select version from hardship_file where id::text = ?", file) + "\"";
    }

    public Response step(TestMember by, String file, Map<String, Object> step) {
        return Api.sending(by, step).header("If-Match", version(file)).post("/hardship-files/" + file + "/steps");
    }

    public Response step(String file, String step) {
        return step(organizer, file, said(step));
    }

    static Map<String, Object> said(String step) {
        var body = new HashMap<String, Object>();
        body.put("step", step);
        body.put("reason", "情况属实。");
        body.put("remedy", "请补齐材料。");
        body.put("passed", true);
        body.put("contact", CONTACT);
        return body;
    }

    public Response decide(TestMember by, String file, String answer) {
        return Api.sending(by, Map.of("answer", answer, "reason", "经集体研究决定。", "remedy", "补齐材料后可以重新申请。"))
                .header("If-Match", version(file))
                .post("/hardship-files/" + file + "/decisions");
    }

    Response shown(TestMember to, String file) {
        return Api.as(to).get("/hardship-files/" + file);
    }

    /** Up to the means test. */
    public String tested(Map<String, Object> household) {
        String file = applied(household);
        sign(file).then().statusCode(201);
        submit(file).then().statusCode(201);
        for (String step : List.of("FIRST_REVIEW", "VISIT", "VERIFY", "TEST")) {
            step(file, step).then().statusCode(201);
        }
        return file;
    }

    public String onNotice(Map<String, Object> household) {
        String file = tested(household);
        consent();
        step(file, "PUBLISH").then().statusCode(201);
        return file;
    }

    public void consent() {
        Api.sending(worker, Map.of("purpose", "HARDSHIP_NOTICE", "version", 1))
                .post("/me/consents")
                .then()
                .statusCode(201);
    }

    /** As if it had been submitted on that day. */
    static void askedOn(String file, LocalDate day) {
        World.run(
                "update hardship_step set at = ?::timestamptz where file_id = ?::uuid and step = 'SUBMIT'",
                day + "T09:00:00+08:00",
                file);
    }

    /** As if the notice had hung its days. */
    public static void noticeOver(String file) {
        World.run(
                "update public_notice set begins_on = begins_on - 30, ends_on = ends_on - 30 where subject_id::text ="
                        + " ?",
                file);
    }

    public String inForce(Map<String, Object> household) {
        String file = onNotice(household);
        noticeOver(file);
        decide(chair, file, "APPROVE").then().statusCode(201);
        return file;
    }

    static String notice(String file) {
        return World.text(
                "select id::text from public_notice where subject_id::text = ? and taken_down_at is null", file);
    }

    Response object(TestMember who, String notice) {
        return Api.sending(who, Map.of("reason", "该户另有一套住房。")).post("/me/public-notices/" + notice + "/objections");
    }

    Response decideObjection(TestMember by, String notice, boolean uphold) {
        String objection = World.text("select id::text from notice_objection where notice_id::text = ?", notice);
        return Api.sending(by, Map.of("uphold", uphold, "reason", "经核实。"))
                .post("/public-notices/" + notice + "/objections/" + objection + "/decisions");
    }

    /** The workers' names and numbers that no notice may hold. */
    static List<String> secrets() {
        return new ArrayList<>(
                List.of("陈思远", "陈小满", "尿毒症", People.idNumber(TODAY.minusYears(20), 24), "6222000011112222"));
    }
}
