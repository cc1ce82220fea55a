package org.unionhome.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Money;
import org.unionhome.policy.CareQuestion;
import org.unionhome.policy.Decision;
import org.unionhome.policy.DecisionSource;
import org.unionhome.policy.GiftForm;
import org.unionhome.policy.KeptDecision;
import org.unionhome.policy.Occurrence;
import org.unionhome.policy.Policies;
import org.unionhome.policy.Verdict;
import org.unionhome.testing.TestDatabase;

/** Packs are kept under the hash of their content; an old version still answers as it did. */
@QuarkusTest
class PackLoadingTest {

    private static final String CODE = "TEST-LOADING";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 20);
    private final String first =
            ShippedPacks.content(ShippedPacks.WENZHOU).replace("code: WENZHOU-ORG-2019", "code: " + CODE);
    private PackLoader loader;

    @BeforeEach
    void the_running_loader() {
        loader = Arc.container().instance(PackLoader.class).get();
    }

    @Test
    void a_changed_file_is_a_new_version_and_the_same_file_is_not() {
        Pack one = loader.load(first);
        assertThat(loader.load(first).ref()).isEqualTo(one.ref());
        Pack two = loader.load(first.replace("jurisdiction: 浙江省", "jurisdiction: 中国浙江省"));
        assertThat(two.ref().version()).isEqualTo(one.ref().version() + 1);
        assertThat(loader.load(first).ref()).isEqualTo(one.ref());
    }

    @Test
    void an_old_version_is_read_back_and_answers_as_it_did() {
        String generous = first.replace("ceiling: {amount: '300.00'", "ceiling: {amount: '400.00'")
                .replaceAll("(?m)^  - \\{name: 生日.*$", "");
        Pack then = loader.load(generous);
        loader.load(first);
        var policies = Arc.container().instance(Policies.class).get();
        var question = new CareQuestion(
                "BIRTHDAY", GiftForm.GOODS, Money.of("350.00"), new Occurrence(DAY, null, null), null, List.of());
        assertThat(by(policies, then, question)).isEqualTo(Verdict.PASS);
        assertThat(by(policies, loader.load(first), question)).isEqualTo(Verdict.BLOCK);
    }

    @Test
    void a_decision_that_was_tampered_with_does_not_answer_the_same_again() {
        Pack pack = loader.load(first);
        var replays = Arc.container().instance(Replays.class).get();
        var asked = new CareQuestion(
                "BIRTHDAY", GiftForm.GOODS, Money.of("350.00"), new Occurrence(DAY, null, null), null, List.of());
        Decision honest = CarePolicy.judge(pack.rulesOn(DAY), asked);
        assertThat(replays.replay(kept(asked, honest)).same()).isTrue();
        Decision altered = Decision.of(pack.ref(), "BIRTHDAY", List.of());
        assertThat(replays.replay(kept(asked, altered)).same()).isFalse();
    }

    private static KeptDecisions.Found kept(CareQuestion asked, Decision decision) {
        var visits = Arc.container().select(DecisionSource.class).stream()
                .filter(source -> source.record().equals("condolence-visit"))
                .findFirst()
                .orElseThrow();
        var kept = new KeptDecision(
                UUID.randomUUID(),
                "WW-2026-000001",
                UUID.randomUUID(),
                DAY,
                false,
                decision,
                rules -> CarePolicy.judge(rules.care(DAY), asked));
        return new KeptDecisions.Found(visits, kept);
    }

    @Test
    void a_pack_that_contradicts_its_own_vectors_is_not_put_to_use() {
        String wrong = first.replace("ceiling: {amount: '300.00'", "ceiling: {amount: '999.00'");
        assertThatThrownBy(() -> loader.load(wrong)).hasMessageContaining("生日慰问品超出一分");
    }

    @Test
    void told_nothing_the_database_shows_no_pack_and_takes_none() throws SQLException {
        try (var connection = TestDatabase.asApplication();
                var statement = connection.createStatement()) {
            var row = statement.executeQuery("select count(*) from policy_pack");
            row.next();
            assertThat(row.getInt(1)).isZero();
            assertThatThrownBy(() -> statement.execute(
                            "insert into policy_pack (code, version, content_hash, content) values ('X', 1, '', '')"))
                    .hasMessageContaining("row-level security");
        }
    }

    private static Verdict by(Policies policies, Pack pack, CareQuestion question) {
        var rules = policies.stackOf(List.of(pack.ref())).care(DAY);
        return policies.judge(rules, question).verdict();
    }
}
