package org.unionhome.sanatorium.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Digests;

/**
 * Who gets the places of a tour: priority class, then longest since the last trip, then seniority, then the draw. Nobody
 * gains by asking first. A couple or a group is placed as a whole or not at all, in the order of whichever of them comes
 * last. The draw is the SM3 digest of the seed and the number of the application, so that anybody can do it again. Pure.
 */
final class Allotment {

    /** Between the seed and the number; stands in the published rule. */
    static final String JOINT = ":";

    private Allotment() {}

    /**
     * One person of an application.
     *
     * @param priority 1 comes first
     * @param lastYear of her last trip; absent when she has never been, which is longer ago than anything
     * @param seniorSince since when she works
     */
    record Person(int priority, @Nullable Integer lastYear, LocalDate seniorSince) {}

    /** @param number under which it is published; it names nobody */
    record Application(String number, List<Person> persons) {

        Application {
            if (persons.isEmpty()) {
                throw new IllegalArgumentException("an application is somebody's");
            }
            persons = List.copyOf(persons);
        }

        int size() {
            return persons.size();
        }

        /** Whichever of them comes last. */
        Person last() {
            return persons.stream().max(ORDER).orElseThrow();
        }
    }

    /** What decided between an application and the one before it. */
    enum By {
        FIRST,
        PRIORITY,
        LAST_TRIP,
        SENIORITY,
        DRAW
    }

    /**
     * What came of an application.
     *
     * @param rank its place in the order, from 1
     * @param by what put it behind the one before
     * @param placed whether all of its persons have a place
     * @param free how many places there were when its turn came
     */
    record Outcome(Application application, int rank, By by, boolean placed, int free) {}

    private static final Comparator<Person> ORDER = Comparator.comparingInt(Person::priority)
            .thenComparing(Person::lastYear, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Person::seniorSince);

    /** The first in the order gets a place; whoever does not fit as a whole is passed over, and the next one is asked. */
    static List<Outcome> of(int places, List<Application> applications, String seed) {
        var outcomes = new ArrayList<Outcome>();
        int free = places;
        Application before = null;
        for (Application one : ordered(applications, seed)) {
            boolean placed = one.size() <= free;
            outcomes.add(new Outcome(one, outcomes.size() + 1, by(before, one), placed, free));
            free -= placed ? one.size() : 0;
            before = one;
        }
        return outcomes;
    }

    /** When places come free: the first in the order who has none and fits as a whole. */
    static Optional<Application> next(int free, List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> !outcome.placed() && outcome.application().size() <= free)
                .map(Outcome::application)
                .findFirst();
    }

    private static List<Application> ordered(List<Application> applications, String seed) {
        return applications.stream()
                .sorted(Comparator.comparing(Application::last, ORDER)
                        .thenComparing(one -> lot(seed, one.number()))
                        .thenComparing(Application::number))
                .toList();
    }

    /** The lot of an application: what is smaller comes first. */
    static String lot(String seed, String number) {
        return Digests.sm3Hex(seed + JOINT + number);
    }

    /** Published before anybody knows the seed, so that it cannot be chosen afterwards. */
    static String commitment(String seed) {
        return Digests.sm3Hex(seed);
    }

    private static By by(@Nullable Application before, Application one) {
        if (before == null) {
            return By.FIRST;
        }
        Person above = before.last();
        Person here = one.last();
        if (above.priority() != here.priority()) {
            return By.PRIORITY;
        }
        if (!Objects.equals(above.lastYear(), here.lastYear())) {
            return By.LAST_TRIP;
        }
        return above.seniorSince().equals(here.seniorSince()) ? By.DRAW : By.SENIORITY;
    }
}
