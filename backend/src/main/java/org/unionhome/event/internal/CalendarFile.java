package org.unionhome.event.internal;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Clocks;

/**
 * Activities as an RFC 5545 file. An activity keeps its UID for ever; SEQUENCE grows with every change of the plan or
 * of the member's place; what was called off stays as CANCELLED, so that calendar programs take it off the day.
 */
final class CalendarFile {

    private static final ZoneOffset CHINA_OFFSET = ZoneOffset.ofHours(8);
    private final Calendar calendar = new Calendar();
    private final String site;
    private final UnaryOperator<String> waiting;
    private final UnaryOperator<String> cancelled;

    /**
     * @param name what calendar programs call it
     * @param site address of the platform, for links
     * @param waiting words the title of an activity that is only waited for
     * @param cancelled words the reason of a cancellation
     */
    CalendarFile(String name, String site, UnaryOperator<String> waiting, UnaryOperator<String> cancelled) {
        this.site = site;
        this.waiting = waiting;
        this.cancelled = cancelled;
        calendar.withProdId("-//Union Home//Activities 1.0//ZH").withDefaults();
        calendar.add(new Method("PUBLISH"));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-TIMEZONE", Clocks.CHINA.getId()));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
        calendar.add(china());
    }

    /** One offset since 1992; activities of the platform are later. */
    private static VTimeZone china() {
        var standard = new Standard();
        standard.add(new DtStart<>(LocalDateTime.of(1992, 1, 1, 0, 0)));
        standard.add(new TzOffsetFrom(CHINA_OFFSET));
        standard.add(new TzOffsetTo(CHINA_OFFSET));
        standard.add(new TzName("CST"));
        var zone = new VTimeZone();
        zone.add(new TzId(Clocks.CHINA.getId()));
        zone.add(standard);
        return zone;
    }

    /** @param place what the owner of the calendar has of it */
    CalendarFile with(EventRow event, @Nullable Place place) {
        boolean waits = place != null && place.status() == PlaceStatus.WAITING;
        var entry = new VEvent(
                event.startsAt().truncatedTo(ChronoUnit.SECONDS).atZone(Clocks.CHINA),
                event.endsAt().truncatedTo(ChronoUnit.SECONDS).atZone(Clocks.CHINA),
                waits ? waiting.apply(event.title()) : event.title());
        Instant changed = event.updatedAt().truncatedTo(ChronoUnit.SECONDS);
        replace(entry, new DtStamp(changed));
        entry.add(new LastModified(changed));
        entry.add(new Uid(event.id() + "@union-home"));
        entry.add(new Sequence(event.version() + (place == null ? 0 : place.version())));
        entry.add(status(event, waits));
        if (event.place() != null) {
            entry.add(new Location(event.place()));
        }
        description(event).ifPresent(text -> entry.add(new Description(text)));
        entry.add(new Url(URI.create(site + "/m/activities/" + event.id())));
        calendar.add(entry);
        return this;
    }

    private static void replace(VEvent entry, Property property) {
        entry.removeAll(property.getName());
        entry.add(property);
    }

    private static Status status(EventRow event, boolean waits) {
        if (event.status() == EventStatus.CANCELLED) {
            return new Status(Status.VALUE_CANCELLED);
        }
        boolean sure = event.status() == EventStatus.PUBLISHED && !waits;
        return new Status(sure ? Status.VALUE_CONFIRMED : Status.VALUE_TENTATIVE);
    }

    private Optional<String> description(EventRow event) {
        if (event.cancellationReason() != null) {
            return Optional.of(cancelled.apply(event.cancellationReason()));
        }
        return Optional.ofNullable(event.summary()).filter(text -> !text.isBlank());
    }

    String content() {
        return ContentLines.folded(calendar.toString());
    }
}
