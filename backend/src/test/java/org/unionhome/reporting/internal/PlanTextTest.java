package org.unionhome.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlanTextTest {

    @Test
    void reads_a_table_of_months_with_their_themes() {
        var plan = PlanText.read(fixture("month-themes.txt"));
        assertThat(plan.title()).isEqualTo("2026 年度局工会活动计划");
        assertThat(plan.documentNumber()).isEqualTo("局工会文件〔2026〕7号");
        assertThat(plan.items())
                .hasSize(12)
                .extracting(PlanText.Item::schedule, PlanText.Item::section, PlanText.Item::title)
                .contains(
                        tuple("1月", "百花齐放、各展所长", "文体兴趣队活动"),
                        tuple("2月", "扶困评优、和谐共进", "慰问困难工会会员、评选“两优”"),
                        tuple("12月", "集思广益、互学共进", "工会交流活动"));
    }

    @Test
    void reads_sections_of_numbered_items_from_the_annex_on() {
        var plan = PlanText.read(fixture("year-schedule.txt"));
        assertThat(plan.title()).isEqualTo("2026年工会主要工作进度安排");
        assertThat(plan.items()).hasSize(30);
        assertThat(plan.items().stream().collect(Collectors.groupingBy(PlanText.Item::section, Collectors.counting())))
                .containsOnly(
                        java.util.Map.entry("政治引领和宣传工作", 3L),
                        java.util.Map.entry("民主建设", 3L),
                        java.util.Map.entry("维权帮扶和服务教工", 9L),
                        java.util.Map.entry("群体活动", 9L),
                        java.util.Map.entry("综合工作", 6L));
        assertThat(plan.items())
                .extracting(PlanText.Item::title, PlanText.Item::schedule)
                .contains(
                        tuple("教职工春秋游活动", "3-5月、9-11月"),
                        tuple("召开教代会暨工代会年会", "6月底前"),
                        tuple("参加省产业职工医疗互助和校大病医疗“爱心”互助会", "11-12月"));
    }

    @Test
    void every_schedule_of_both_plans_is_understood() {
        for (String name : new String[] {"month-themes.txt", "year-schedule.txt"}) {
            assertThat(PlanText.read(fixture(name)).items())
                    .allMatch(item -> ScheduleGrammar.parse(item.schedule(), Year.of(2026))
                            .isPresent());
        }
    }

    @Test
    void keeps_an_item_that_does_not_say_when_so_that_somebody_can_be_told() {
        var plan = PlanText.read("一、民主建设\n1. 提案征集和落实\n2. 教代会代表巡视（择期）\n");
        assertThat(plan.items())
                .extracting(PlanText.Item::line, PlanText.Item::title, PlanText.Item::schedule)
                .containsExactly(tuple(2, "提案征集和落实", ""), tuple(3, "教代会代表巡视", "择期"));
    }

    @Test
    void finds_nothing_in_prose() {
        assertThat(PlanText.read("各二级工会：\n现将有关事项通知如下，请认真执行。\n2026年3月8日\n").items())
                .isEmpty();
    }

    static String fixture(String name) {
        try (InputStream in = Objects.requireNonNull(PlanTextTest.class.getResourceAsStream("/plans/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
