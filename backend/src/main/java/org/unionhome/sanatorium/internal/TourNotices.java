package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Notices.Notice;
import org.unionhome.kernel.Notices.Word;

/** Tells people what became of a tour and of their applications. */
@ApplicationScoped
class TourNotices {

    private final Notices notices;

    TourNotices(Notices notices) {
        this.notices = notices;
    }

    void placed(TourRow tour, Collection<UUID> persons) {
        tell("TOUR_PLACED", tour, persons);
    }

    void waiting(TourRow tour, Collection<UUID> persons) {
        tell("TOUR_WAITING", tour, persons);
    }

    /** Somebody they waited for did not join before the draw; they may apply elsewhere. */
    void incomplete(TourRow tour, Collection<UUID> persons) {
        tell("TOUR_INCOMPLETE", tour, persons);
    }

    /** Somebody who goes with them gave her place up; they keep theirs. */
    void left(TourRow tour, Collection<UUID> persons) {
        tell("TOUR_COMPANION_LEFT", tour, persons);
    }

    /** The group left without them; they may apply elsewhere. */
    void notPlaced(TourRow tour, Collection<UUID> persons) {
        tell("TOUR_NOT_PLACED", tour, persons);
    }

    void locked(TourRow tour, Collection<UUID> persons) {
        tell("TOUR_LOCKED", tour, persons);
    }

    void cancelled(TourRow tour, Collection<UUID> persons) {
        tell("TOUR_CANCELLED", tour, persons);
    }

    void takenOff(TourRow tour, Collection<UUID> persons) {
        tell("TOUR_TAKEN_OFF", tour, persons);
    }

    /** A place was given back and is hers if she says so until the evening of the day. */
    void offered(TourRow tour, Collection<UUID> persons, LocalDate until) {
        tell("TOUR_OFFERED", tour, persons, Word.day(until));
    }

    /** Planned anew; they may leave without loss. */
    void changed(TourRow tour, Collection<UUID> persons, String reason) {
        tell("TOUR_CHANGED", tour, persons, Word.text(reason));
    }

    /** It is over; each of them is asked once, however often it is told. */
    void howWasIt(TourRow tour, Collection<UUID> persons) {
        notices.tell(
                persons,
                Notice.of(
                        "TOUR_HOW_WAS_IT",
                        "/m/sanatorium",
                        "sanatorium-feedback:" + tour.id(),
                        Word.text(tour.name())));
    }

    /** Somebody of her family does not come along. */
    void familyRemoved(TourRow tour, UUID person, String reason) {
        tell("TOUR_FAMILY_OFF", tour, List.of(person), Word.text(reason));
    }

    void offerOver(TourRow tour, Collection<UUID> persons) {
        tell("TOUR_OFFER_OVER", tour, persons);
    }

    void holdOver(TourRow tour, Collection<UUID> persons) {
        tell("TOUR_HOLD_OVER", tour, persons);
    }

    private void tell(String kind, TourRow tour, Collection<UUID> persons, Word... more) {
        if (!persons.isEmpty()) {
            List<Word> words = Stream.concat(
                            Stream.of(Word.text(tour.name()), Word.day(tour.beginsOn())), Stream.of(more))
                    .toList();
            notices.tell(persons, new Notice(kind, "/m/sanatorium", "sanatorium-tour:" + Ids.next(), words));
        }
    }
}
