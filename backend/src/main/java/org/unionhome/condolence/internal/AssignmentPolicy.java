package org.unionhome.condolence.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.membership.OfficeHolders.Worker;

/** To whom a to-do goes that nobody took. Nobody is given one about herself. Pure. */
final class AssignmentPolicy {

    private AssignmentPolicy() {}

    /** Who is asked first; where nobody leads a group there, the officer with the fewest open to-dos. */
    enum First {
        GROUP_LEADER,
        FEWEST_OPEN
    }

    /** @param by why it is her */
    record Given(Worker worker, First by) {}

    /**
     * @param about whom it is about; absent while a colleague was only named
     * @param leaders of groups in the union itself
     * @param officers of the union and those above it, the nearest first
     * @param open how many open to-dos somebody has
     */
    static Optional<Given> choose(
            First first, @Nullable UUID about, List<Worker> leaders, List<Worker> officers, Map<UUID, Integer> open) {
        return Optional.of(leaders)
                .filter(asked -> first == First.GROUP_LEADER)
                .flatMap(asked -> fewest(asked, about, open))
                .map(leader -> new Given(leader, First.GROUP_LEADER))
                .or(() -> fewest(nearest(officers, about), about, open)
                        .map(officer -> new Given(officer, First.FEWEST_OPEN)));
    }

    /** Of the nearest union that has somebody else than herself. */
    private static List<Worker> nearest(List<Worker> officers, @Nullable UUID about) {
        return officers.stream()
                .filter(officer -> !officer.person().equals(about))
                .findFirst()
                .map(first -> officers.stream()
                        .filter(officer -> officer.union().equals(first.union()))
                        .toList())
                .orElse(List.of());
    }

    private static Optional<Worker> fewest(List<Worker> asked, @Nullable UUID about, Map<UUID, Integer> open) {
        return asked.stream()
                .filter(worker -> !worker.person().equals(about))
                .min(Comparator.comparing(worker -> open.getOrDefault(worker.person(), 0)));
    }
}
