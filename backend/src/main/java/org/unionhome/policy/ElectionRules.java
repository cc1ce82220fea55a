package org.unionhome.policy;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is ruled about committees and elections in a union on a day. Each value carries where it stands and which pack
 * says so: a union's own pack comes before the one that holds everywhere.
 *
 * @param unionKinds kinds of unions that have committees at all
 * @param committeeFrom so many members must have a committee; below that they may
 * @param womensCommitteeFrom so many women must have a women workers' committee
 * @param termYears lengths that a term may have
 * @param sizes seats by the number of members
 * @param surplus how many candidates more than seats, at least, as a part of the seats
 * @param quorum part of those entitled that must take part, at least
 * @param majority elected with more than this part of those entitled
 * @param removalMajority removed with more than this part of all members
 * @param byElectionMonths a vacant seat is filled within so many months
 * @param alarmDays so many days before the end of a term somebody is reminded, the earliest first
 */
public record ElectionRules(
        Ruled<List<String>> unionKinds,
        Ruled<Integer> committeeFrom,
        Ruled<Integer> womensCommitteeFrom,
        Ruled<List<Integer>> termYears,
        Ruled<List<SizeBand>> sizes,
        Ruled<Share> surplus,
        Ruled<Share> quorum,
        Ruled<Share> majority,
        Ruled<Share> removalMajority,
        Ruled<Integer> byElectionMonths,
        Ruled<List<Integer>> alarmDays) {

    /**
     * A value, the place where it stands, and the pack that names it.
     *
     * @param firm what is refused beyond, where the value itself is known from a report only and so warns
     */
    public record Ruled<T>(T value, Citation citation, PackRef pack, @Nullable Ruled<T> firm) {

        public Ruled(T value, Citation citation, PackRef pack) {
            this(value, citation, pack, null);
        }

        /** What holds whatever a report says; nothing where only reports are known. */
        public Optional<Ruled<T>> refusing() {
            return citation.refuses() ? Optional.of(this) : Optional.ofNullable(firm);
        }

        /** Every limit that has to be asked: the firm one first. */
        public List<Ruled<T>> limits() {
            return firm == null ? List.of(this) : List.of(firm, this);
        }
    }

    /**
     * Seats of a committee.
     *
     * @param members up to so many members, this number included
     */
    public record SizeBand(int members, int least, int most) {}

    /** The band for a number of members; none above the largest that is ruled. */
    public Optional<SizeBand> bandFor(int members) {
        return sizes.value().stream().filter(band -> members <= band.members()).findFirst();
    }

    /** The fewest candidates for so many seats: 7 seats with a surplus of 5 % want 8. */
    public int candidatesFor(int seats) {
        return seats + surplus.value().atLeast(seats);
    }
}
