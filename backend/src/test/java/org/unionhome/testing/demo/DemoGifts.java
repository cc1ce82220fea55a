package org.unionhome.testing.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Gifts of the bureau out of its budget: those of the national day can be signed for, those of the new year wait for the chair. */
final class DemoGifts {

    private final DemoDesk officer;
    private final DemoDesk chair;
    private final LocalDate today;

    DemoGifts(DemoDesk officer, DemoDesk chair, LocalDate today) {
        this.officer = officer;
        this.chair = chair;
        this.today = today;
    }

    /** A budget has to be there. */
    void fill(UUID bureau) {
        String line = officer.get("/festival-rules?unionId=" + bureau)
                .at("/lines/0/id")
                .asText();
        String given = proposed(bureau, line, "NATIONAL_DAY", "粮油礼盒一份");
        chair.post("/festival-gifts/" + given + "/decisions", 0, Map.of("approve", true));
        proposed(bureau, line, "NEW_YEAR", "坚果礼盒一份");
    }

    private String proposed(UUID bureau, String line, String festival, String item) {
        return officer.post(
                        "/festival-gifts",
                        Map.of(
                                "unionId",
                                bureau.toString(),
                                "year",
                                today.getYear(),
                                "festival",
                                festival,
                                "item",
                                item,
                                "form",
                                "GOODS",
                                "price",
                                "20.00",
                                "supplier",
                                "机关服务中心",
                                "lineId",
                                line))
                .get("id")
                .asText();
    }
}
