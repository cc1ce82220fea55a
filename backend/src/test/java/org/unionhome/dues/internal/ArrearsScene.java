package org.unionhome.dues.internal;

import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.unionhome.dues.DuesScene;
import org.unionhome.kernel.Ids;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Members who have not paid, on a morning of August 2025, and what is done about it. */
class ArrearsScene {

    static final LocalDate TODAY = LocalDate.of(2025, 8, 10);
    final DuesScene dues = new DuesScene();
    final TestMember chen = dues.world.member("陈思远", dues.first);

    /** Months that are owed and not paid. */
    void owes(TestMember member, String... months) {
        for (String month : months) {
            owesOf(member, month, "25.00", "0.00");
        }
    }

    /** A month of which a part may be paid. */
    void owesOf(TestMember member, String month, String amount, String paid) {
        World.run(
                """
                insert into dues_obligation (month, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6, basis, base, amount,
                                             paid, assessment_id, rule_no)
                select ?, ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6,
                       case when ?::numeric = 0 then 'ZERO_BASE' else 'OWED' end, ?::numeric * 200, ?::numeric, ?::numeric, ?, 0
                  from union_node u where u.id = ?
                """,
                LocalDate.parse(month + "-01"),
                member.id(),
                amount,
                amount,
                amount,
                paid,
                Ids.next(),
                member.union());
    }

    void pays(TestMember member, String month) {
        World.run(
                "update dues_obligation set paid = amount where person_id = ? and month = ?",
                member.id(),
                LocalDate.parse(month + "-01"));
    }

    void look() {
        look(TODAY);
    }

    void look(LocalDate day) {
        Arc.container().instance(ArrearsWatch.class).get().look(dues.world.root(), day);
    }

    /** Her steps with their state, like {@code REMINDER OPEN, TALK DONE}. */
    static String steps(TestMember member) {
        return World.text(
                """
                select coalesce(string_agg(step || ' ' || status, ', ' order by raised_on, id), '')
                  from dues_reminder where person_id = ?
                """,
                member.id());
    }

    static String cases(TestMember member) {
        return World.text(
                "select coalesce(string_agg(status || ' ' || months, ', ' order by id), '') from dues_case where person_id = ?",
                member.id());
    }

    ValidatableResponse record(TestMember by, TestMember of, String channel, String on) {
        UUID id = UUID.fromString(World.text(
                "select id::text from dues_reminder where person_id = ? order by raised_on desc, id desc limit 1",
                of.id()));
        var body = Map.of("channel", channel, "on", on, "note", "说近期补交");
        return Api.sending(by, body)
                .header("If-Match", "\"0\"")
                .post("/dues-reminders/" + id + "/records")
                .then();
    }

    /** Nothing paid from February to July, with both steps done. */
    UUID raised(TestMember member) {
        owes(member, "2025-02", "2025-03", "2025-04", "2025-05", "2025-06", "2025-07");
        look();
        record(dues.finance, member, "PHONE", "2025-08-10").statusCode(201);
        look(TODAY.plusDays(1));
        record(dues.finance, member, "IN_PERSON", "2025-08-11").statusCode(201);
        look(TODAY.plusDays(2));
        return UUID.fromString(World.text("select id::text from dues_case where person_id = ?", member.id()));
    }

    static ValidatableResponse decide(TestMember by, UUID id, String outcome, boolean proven) {
        Map<String, Object> body = new HashMap<>(
                Map.of("outcome", outcome, "on", "2025-09-01", "documentNo", "机工〔2025〕9号", "reason", "经提醒和谈话仍不交纳"));
        if (proven) {
            body.putAll(Map.of("noGoodReason", true, "tookNoPart", true));
        }
        return Api.sending(by, body)
                .header("If-Match", "\"0\"")
                .post("/dues-cases/" + id + "/decisions")
                .then();
    }

    static String standing(TestMember member) {
        return World.text(
                "select status || ' ' || lower(period) from membership where person_id = ? and upper_inf(period)",
                member.id());
    }
}
