package org.unionhome.reliability;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Work that is under way when something is killed. Each round begins a piece of it of its own. */
interface Scenario {

    /** Begins a piece of work and keeps in mind what was acknowledged. */
    void begin();

    /** Points at which the kill may come; each is reached sooner or later, at the latest when the work is done. */
    List<Moment> moments();

    /** As long as the work takes by itself, and somewhat more. */
    Duration lasts();

    /** Right after the restart: everything that was acknowledged is there, and of nothing a half. */
    void holdsWhatWasAcknowledged();

    /** Does what a person or a client does who was left without an answer, until the work is done. */
    void finish();

    /** The same result as if nothing had been killed. */
    void isComplete();

    /** @param reached asked again and again, also while nothing serves */
    record Moment(String name, BooleanSupplier reached) {
        @Override
        public String toString() {
            return name;
        }
    }
}
