package org.unionhome.funds.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A chart holds from its day on; what was entered by an older one keeps its codes and names. */
class ChartOfAccountsTest {

    private static final LocalDate CHANGE = LocalDate.of(2031, 1, 1);
    private static final String LATER =
            """
            from: 2031-01-01
            system: TEST
            title: {zh: 新制度, en: New system}
            note: {zh: 试, en: test}
            sources:
              NEW: {documentNumber: 试〔2031〕1号, clause: 科目表, confidence: PUBLISHED}
            accounts:
              - {code: '101', kind: ASSET, name: {zh: 现金, en: Cash}, source: NEW, use: CASH}
              - {code: '102', kind: ASSET, name: {zh: 存款, en: Bank}, source: NEW, paysOut: true}
              - {code: '901', kind: INCOME, name: {zh: 新会费, en: New dues}, source: NEW, use: DUES}
              - {code: '903', kind: INCOME, name: {zh: 新补助收入, en: New subsidies}, source: NEW, use: SUBSIDY_RECEIVED}
              - {code: '906', kind: EXPENSE, name: {zh: 新补助支出, en: New subsidies given}, source: NEW, use: SUBSIDY_GIVEN}
            fundSources: []
            """;
    private final Chart old = ChartReader.read(
            Objects.requireNonNull(ChartOfAccountsTest.class.getResourceAsStream("/funds/chart-2010.yaml")));
    private final Chart later = ChartReader.read(new ByteArrayInputStream(LATER.getBytes(StandardCharsets.UTF_8)));
    private final ChartOfAccounts charts = charts(later, old);

    @Test
    void entries_of_a_day_are_made_by_the_chart_that_is_valid_then() {
        assertThat(charts.on(CHANGE.minusDays(1)).system()).isEqualTo("2010");
        assertThat(charts.on(CHANGE).system()).isEqualTo("TEST");
        assertThat(charts.on(LocalDate.of(1999, 1, 1)).system()).isEqualTo("2010");
        assertThat(charts.on(CHANGE).account("401")).isEmpty();
        assertThat(charts.inForce().system()).isEqualTo("TEST");
    }

    @Test
    void books_that_were_begun_by_an_older_chart_are_read_by_both() {
        Chart both = charts.upTo(CHANGE);
        assertThat(both.require("401").kind()).isEqualTo(Chart.Kind.INCOME);
        assertThat(both.of(Chart.Kind.INCOME)).contains("401", "901");
        assertThat(both.betweenUnions()).containsExactlyInAnyOrder("403", "506", "903", "906");
        assertThat(both.cash().name()).containsEntry("zh", "现金");
        assertThat(charts.upTo(CHANGE.minusDays(1)).account("901")).isEmpty();
    }

    @Test
    void an_account_has_the_name_of_its_day() {
        assertThat(charts.nameOf("102", CHANGE.minusDays(1), Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("银行存款");
        assertThat(charts.nameOf("102", CHANGE, Locale.SIMPLIFIED_CHINESE)).isEqualTo("存款");
        assertThat(charts.nameOf("401", CHANGE, Locale.ENGLISH)).isEqualTo("Dues");
        assertThat(charts.nameOf("777", CHANGE, Locale.ENGLISH)).isEqualTo("777");
    }

    @Test
    void two_charts_from_the_same_day_are_refused() {
        assertThatThrownBy(() -> charts(old, old)).hasMessageContaining("the same day");
    }

    private static ChartOfAccounts charts(Chart... charts) {
        return new ChartOfAccounts(
                List.of(charts), Clock.fixed(CHANGE.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }
}
