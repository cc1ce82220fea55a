package org.unionhome.dues;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;

/** A member reads what she owes and why, wherever it was assessed. */
@QuarkusTest
class MyDuesApiTest {

    private final DuesScene scene = new DuesScene();

    @Test
    void a_year_month_by_month_with_the_rule_and_the_document() {
        TestMember chen = scene.world.member("陈思远", scene.first);
        scene.earns(chen, "2025-01", "5000.00");
        scene.assessed(scene.bureau, "2025-01");
        scene.transfer(chen, scene.second, LocalDate.of(2025, 2, 1));
        scene.earns(chen, "2025-02", "6000.00");
        scene.assessed(scene.bureau, "2025-02");
        Api.as(chen)
                .queryParam("year", 2025)
                .get("/me/dues")
                .then()
                .statusCode(200)
                .body("amount", equalTo("55.00"))
                .body("paid", equalTo("0.00"))
                .body("items.month", contains("2025-02", "2025-01"))
                .body("items.union.name", contains("第二分工会", "第一分工会"))
                .body("items[0].base", equalTo("6000.00"))
                .body("items[0].rule.citation.clause", equalTo("会员每月按本人工资收入的千分之五交纳"));
    }

    @Test
    void of_others_she_sees_nothing() {
        TestMember chen = scene.world.member("陈思远", scene.first);
        TestMember lin = scene.world.member("林知夏", scene.first);
        scene.earns(chen, "2025-01", "5000.00");
        scene.assessed(scene.bureau, "2025-01");
        Api.as(lin)
                .queryParam("year", 2025)
                .get("/me/dues")
                .then()
                .statusCode(200)
                .body("items.basis", contains("NO_BASE"));
        Api.as(lin)
                .queryParam("year", 2024)
                .get("/me/dues")
                .then()
                .statusCode(200)
                .body("items", empty());
        Api.as(lin).queryParam("month", "2025-01").get("/dues").then().statusCode(403);
    }
}
