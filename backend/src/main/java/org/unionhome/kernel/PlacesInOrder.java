package org.unionhome.kernel;

import java.util.Optional;

/**
 * Counts the places of one scarce thing down in the order of arrival: free ones first, then the waiting list. Starts from
 * counts that a lock on the thing makes true; decides nothing else.
 */
public final class PlacesInOrder {

    private final boolean waitingList;
    private int free;
    private int waiting;
    private long arrivalNo;

    /**
     * @param free places that nobody has
     * @param waiting how many wait before
     * @param lastArrivalNo number of the last who came before
     * @param waitingList whether there is one when no place is left
     */
    public PlacesInOrder(int free, int waiting, long lastArrivalNo, boolean waitingList) {
        this.free = free;
        this.waiting = waiting;
        this.arrivalNo = lastArrivalNo;
        this.waitingList = waitingList;
    }

    /**
     * What the next in line gets.
     *
     * @param position on the waiting list, 0 with a place
     */
    public record Next(long arrivalNo, int position) {

        public boolean hasPlace() {
            return position == 0;
        }
    }

    /** Nothing when it is full and has no waiting list. */
    public Optional<Next> next() {
        if (free > 0) {
            free--;
            return Optional.of(new Next(++arrivalNo, 0));
        }
        return waitingList ? Optional.of(new Next(++arrivalNo, ++waiting)) : Optional.empty();
    }
}
