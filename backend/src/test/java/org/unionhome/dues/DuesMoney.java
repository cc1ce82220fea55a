package org.unionhome.dues;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.testing.Api;
import org.unionhome.testing.Imports;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.Workbooks;
import org.unionhome.testing.World;

/** Money that comes in for the dues of a scene, and what became of it. */
final class DuesMoney {

    static final LocalDate DAY = LocalDate.of(2025, 3, 20);
    private static final List<String> HEADERS = List.of("会员编号", "身份证号", "姓名", "金额", "日期", "流水号");
    private final DuesScene scene;
    final Imports imports;

    DuesMoney(DuesScene scene) {
        this.scene = scene;
        this.imports = Imports.by(scene.finance).asOf(DAY);
    }

    ValidatableResponse take(TestMember by, TestMember member, String method, String amount, String receipt) {
        return Api.sending(
                        by,
                        Map.of(
                                "memberId",
                                member.id(),
                                "method",
                                method,
                                "paidOn",
                                DAY.toString(),
                                "amount",
                                amount,
                                "receiptNo",
                                receipt))
                .header("Idempotency-Key", Api.freshKey())
                .post("/dues-payments")
                .then();
    }

    String taken(TestMember member, String amount, String receipt) {
        return take(scene.finance, member, "BANK", amount, receipt)
                .statusCode(201)
                .extract()
                .path("id");
    }

    static List<?> line(String memberNo, String idNumber, String name, String amount, String day, String reference) {
        return List.of(memberNo, idNumber, name, amount, day, reference);
    }

    UUID preview(UUID union, List<?>... rows) {
        var all = new ArrayList<List<?>>();
        all.add(HEADERS);
        all.addAll(List.of(rows));
        return imports.preview("DUES_PAYMENTS", union, Workbooks.of(all));
    }

    /** The months of a member with what is paid of each. */
    static String paid(TestMember member) {
        return World.text(
                """
                select coalesce(string_agg(to_char(month, 'YYYY-MM') || ' ' || paid, ', ' order by month), '')
                  from dues_obligation where person_id = ?
                """,
                member.id());
    }

    /** What of her payments is neither used nor given back, each by its union. */
    static String open(TestMember member) {
        return World.text(
                """
                select coalesce(string_agg(u.name || ' ' || p.open, ', ' order by p.id), '')
                  from dues_payment p join union_node u on u.id = p.union_id
                 where p.person_id = ?
                """,
                member.id());
    }

    static String entries(UUID union, String kind) {
        return World.text(
                """
                select coalesce(string_agg(p.account || ' ' || p.debit || ' ' || p.credit, ', '
                                           order by e.entry_on, p.account), '')
                  from ledger_posting p join ledger_entry e on e.id = p.entry_id
                 where e.union_id = ? and e.kind = ?
                """,
                union,
                kind);
    }

    static long payments(UUID union) {
        return World.count("select count(*) from dues_payment where union_id = ?", union);
    }
}
