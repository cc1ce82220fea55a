package org.unionhome.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestDatabase;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** The ledger balances, only grows, and is kept by who does not pay. */
@QuarkusTest
class LedgerApiTest {

    private final FundsScene scene = new FundsScene();

    @Test
    void money_that_came_in_is_entered_on_both_sides() {
        String id = recorded();
        Api.as(scene.finance)
                .get("/ledger-entries/" + id)
                .then()
                .statusCode(200)
                .body("entryNo", startsWith("JZ-"))
                .body("postings.accountName", contains("银行存款", "政府补助收入"))
                .body("amount", equalTo("5000.00"));
        record(scene.finance, "5000.00", "4999.99").statusCode(422).body("code", equalTo("ENTRY_NOT_BALANCED"));
    }

    @Test
    void what_one_union_gives_another_is_not_entered_by_hand_in_one_ledger_except_as_an_opening_balance() {
        for (String account : List.of("221", "222", "403", "506")) {
            enter(scene.finance, "102", account, "5000.00")
                    .statusCode(422)
                    .body("code", equalTo("ACCOUNT_OF_TRANSFERS"))
                    .body("detail", startsWith("科目 " + account));
        }
        enter(scene.finance, "300", "221", "5000.00").statusCode(201);
        enter(scene.finance, "102", "300", "8000.00").statusCode(201);
        enter(scene.finance, "506", "300", "5000.00").statusCode(422);
        TestMember top = scene.world.officer("周会计", Role.FINANCE, scene.world.root());
        enter(top, scene.world.root(), "221", "102", "5000.00").statusCode(201);
    }

    @Test
    void taken_back_once_by_a_linked_entry_and_never_changed() {
        String id = recorded();
        String back = reverse(id)
                .statusCode(201)
                .body("reverses", equalTo(id))
                .extract()
                .path("id");
        reverse(id).statusCode(409).body("code", equalTo("ENTRY_REVERSED"));
        reverse(back).statusCode(409).body("code", equalTo("ENTRY_OF_PAYMENT"));
        Api.as(scene.finance)
                .get("/ledger-entries/" + id)
                .then()
                .body("reversedBy", equalTo(back))
                .body("amount", equalTo("5000.00"));
    }

    @Test
    void the_cashier_keeps_no_ledger() {
        scene.world.appoint(scene.cashier, Role.FINANCE, scene.bureau);
        record(scene.cashier, "1.00", "1.00").statusCode(422).body("code", equalTo("LEDGER_KEEPER_PAYS"));
    }

    @Test
    void for_a_foreign_union_nothing_of_it_exists() {
        String id = recorded();
        Api.as(scene.stranger).get("/ledger-entries/" + id).then().statusCode(404);
        Api.as(scene.stranger).get("/ledger-entries").then().statusCode(200).body("items", empty());
    }

    @Test
    void the_database_refuses_an_entry_that_does_not_balance_when_the_transaction_ends() throws SQLException {
        String id = recorded();
        try (Connection connection = TestDatabase.asSuperuser();
                var statement = connection.prepareStatement(
                        "insert into ledger_posting (entry_id, position, account, debit, credit)"
                                + " values (?::uuid, 7, '102', 1, 0)")) {
            connection.setAutoCommit(false);
            statement.setString(1, id);
            statement.executeUpdate();
            String state = "";
            try {
                connection.commit();
            } catch (SQLException refused) {
                state = refused.getSQLState();
            }
            assertThat(state).isEqualTo("23514");
        }
    }

    @Test
    void not_even_the_owner_changes_or_deletes_what_stands_in_it() {
        String id = recorded();
        for (String tampering : List.of(
                "update ledger_entry set description = 'x' where id = ?::uuid",
                "delete from ledger_entry where id = ?::uuid",
                "update ledger_posting set debit = debit + 1 where entry_id = ?::uuid and debit > 0",
                "delete from ledger_posting where entry_id = ?::uuid")) {
            String refused = "";
            try {
                World.run(tampering, id);
            } catch (IllegalStateException failed) {
                refused = failed.getCause().getMessage();
            }
            assertThat(refused).as(tampering).contains("never changed");
        }
    }

    private String recorded() {
        return record(scene.finance, "5000.00", "5000.00")
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse enter(TestMember who, String debited, String credited, String amount) {
        return enter(who, scene.bureau, debited, credited, amount);
    }

    private static ValidatableResponse enter(
            TestMember who, UUID union, String debited, String credited, String amount) {
        var postings = List.of(
                Map.of("account", debited, "debit", amount, "credit", "0.00"),
                Map.of("account", credited, "debit", "0.00", "credit", amount));
        return Api.sending(
                        who,
                        Map.of(
                                "unionId",
                                union,
                                "on",
                                FundsScene.TODAY.toString(),
                                "description",
                                "期初余额",
                                "postings",
                                postings))
                .header("Idempotency-Key", Api.freshKey())
                .post("/ledger-entries")
                .then();
    }

    private ValidatableResponse record(TestMember who, String debit, String credit) {
        return Api.sending(
                        who,
                        Map.of(
                                "unionId",
                                scene.bureau,
                                "on",
                                FundsScene.TODAY.toString(),
                                "description",
                                "收到政府补助",
                                "postings",
                                List.of(
                                        Map.of("account", "102", "debit", debit, "credit", "0.00"),
                                        Map.of("account", "404", "debit", "0.00", "credit", credit))))
                .header("Idempotency-Key", Api.freshKey())
                .post("/ledger-entries")
                .then();
    }

    private ValidatableResponse reverse(String id) {
        return Api.sending(scene.finance, Map.of("on", FundsScene.TODAY.toString(), "reason", "重复入账"))
                .header("Idempotency-Key", Api.freshKey())
                .post("/ledger-entries/" + id + "/reversals")
                .then();
    }
}
