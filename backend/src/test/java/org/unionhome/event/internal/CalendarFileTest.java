package org.unionhome.event.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.event.internal.GivenEvent.NOW;

import biweekly.Biweekly;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final String LONG = "第一天上午集合，乘车前往；中午用餐\\自理, 下午返回；".repeat(12) + "𠮷野家";

    @Test
    void two_independent_parsers_read_the_same_activity() throws Exception {
        EventRow event = new GivenEvent()
                .titled("秋游；登山, 摄影\\比赛\n第二行")
                .summed(LONG)
                .changed(3)
                .row();
        String text = file(event, place(PlaceStatus.CONFIRMED, 2));
        var one = (VEvent) new CalendarBuilder()
                .build(new StringReader(text))
                .getComponent(Component.VEVENT)
                .orElseThrow();
        var other = Biweekly.parse(text).first().getEvents().get(0);
        assertThat(one.getSummary().getValue()).isEqualTo(event.title());
        assertThat(other.getSummary().getValue()).isEqualTo(event.title());
        assertThat(one.getDescription().getValue()).isEqualTo(LONG);
        assertThat(other.getDescription().getValue()).isEqualTo(LONG);
        assertThat(other.getLocation().getValue()).isEqualTo("西溪湿地，北门");
        assertThat(other.getDateStart().getValue().toInstant()).isEqualTo(event.startsAt());
        assertThat(other.getDateEnd().getValue().toInstant()).isEqualTo(event.endsAt());
        assertThat(other.getUid().getValue()).isEqualTo(GivenEvent.ID + "@union-home");
        assertThat(one.getUid().orElseThrow().getValue())
                .isEqualTo(other.getUid().getValue());
        assertThat(other.getSequence().getValue()).isEqualTo(5);
        assertThat(other.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(other.getUrl().getValue()).isEqualTo("https://union.example/m/activities/" + GivenEvent.ID);
    }

    @Test
    void times_are_those_of_china_with_the_zone_defined_in_the_file() {
        String text = file(new GivenEvent().row(), null);
        assertThat(text)
                .contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Shanghai\r\n")
                .contains("TZOFFSETTO:+0800\r\n")
                .contains("DTSTART;TZID=Asia/Shanghai:20261125T160000\r\n")
                .contains("DTSTAMP:20261120T080000Z\r\n");
        assertThat(Biweekly.parse(text).first().getTimezoneInfo().getComponents())
                .hasSize(1);
    }

    @Test
    void what_is_waited_for_is_tentative_and_what_was_called_off_stays_as_cancelled() {
        String waiting = file(new GivenEvent().row(), place(PlaceStatus.WAITING, 0));
        assertThat(waiting).contains("STATUS:TENTATIVE", "SUMMARY:（候补）秋游活动");
        String cancelled =
                file(new GivenEvent().is(EventStatus.CANCELLED).changed(1).row(), place(PlaceStatus.CONFIRMED, 0));
        assertThat(cancelled).contains("STATUS:CANCELLED", "SEQUENCE:1", "DESCRIPTION:已取消：台风预警");
    }

    @Property(tries = 300)
    void no_line_is_longer_than_75_octets_and_no_character_is_cut(@ForAll @StringLength(max = 300) String any) {
        String line = "SUMMARY:" + any.replaceAll("\\R|[\\p{Cs}\\p{Cc}\u2028\u2029]", "") + "工会𠮷".repeat(30);
        String folded = ContentLines.folded(line + "\r\n");
        for (String part : folded.split("\r\n")) {
            byte[] octets = part.getBytes(StandardCharsets.UTF_8);
            assertThat(octets.length).isLessThanOrEqualTo(75);
            assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(part);
        }
        assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\n");
    }

    private static String file(EventRow event, @Nullable Place place) {
        return new CalendarFile("我的工会活动", "https://union.example", title -> "（候补）" + title, reason -> "已取消：" + reason)
                .with(event, place)
                .content();
    }

    private static Place place(PlaceStatus status, int version) {
        return new Place(
                UUID.randomUUID(),
                UUID.randomUUID(),
                status,
                status == PlaceStatus.WAITING ? 1 : null,
                NOW,
                null,
                version,
                null,
                false);
    }
}
