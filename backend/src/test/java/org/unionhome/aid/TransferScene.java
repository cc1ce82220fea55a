package org.unionhome.aid;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Members who move from one union to another. */
public final class TransferScene {

    private TransferScene() {}

    /** By the old union. */
    public static String asked(TestMember officer, TestMember member, UUID into, LocalDate on) {
        return Api.sending(
                        officer,
                        Map.of(
                                "memberId",
                                member.id(),
                                "toUnionCode",
                                World.text("select code from union_node where id = ?", into),
                                "effectiveOn",
                                on.toString(),
                                "reason",
                                "工作调动"))
                .post("/transfers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** By the new one. */
    public static ValidatableResponse accept(TestMember officer, String transfer) {
        return Api.sending(officer, Map.of("accept", true))
                .header(
                        "If-Match",
                        Api.as(officer).get("/transfers/" + transfer).header("ETag"))
                .post("/transfers/" + transfer + "/decisions")
                .then();
    }
}
