package org.unionhome.funds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;

/** The door to the ledger for those who examine it. Scope is the caller's own matter. */
public interface Books {

    /** Whether every entry of these books and days stands in a closed month, so that none is added any more. */
    boolean areClosed(Collection<UUID> books, LocalDate from, LocalDate before);

    /** What assets come to beyond debts, by all that was entered for days before this one; below zero where debts are more. */
    Money netAssets(UUID books, LocalDate before);

    /** Whether this account entered anything in these books. */
    boolean hasEntriesBy(UUID books, String subject);

    /** Draws by the rule; the same rule draws the same again, whoever asks and whenever. */
    Drawing draw(Rule rule);

    /** Entries as they stand, in no order. */
    List<Entry> entries(Collection<UUID> entries);

    /**
     * How a sample is drawn. Entries are put in the order of the SHA-256 of {@code seed:entry}; the first of them are the
     * random part. The risky part are those with the most reasons, then the largest, then in that order.
     *
     * @param drawnAt entries recorded later are left out
     * @param largeFrom amounts from here on are a reason
     */
    record Rule(
            List<UUID> books,
            LocalDate from,
            LocalDate before,
            Instant drawnAt,
            String seed,
            int random,
            int risky,
            Money largeFrom) {}

    /** Why an entry was drawn. */
    enum Reason {
        /** By the order of the seed. */
        RANDOM,
        /** Its amount is large. */
        LARGE,
        /** It took something back or was taken back. */
        REVERSED,
        /** It belongs to a closed month and came to light later. */
        RESTATED,
        /** Cash went in or out. */
        CASH
    }

    /**
     * What was drawn.
     *
     * @param population how many entries could have been drawn
     * @param digest SHA-256 of their ids in order, separated by commas
     */
    record Drawing(int population, String digest, List<Drawn> sample) {}

    /** An entry of a sample. */
    record Drawn(UUID entry, List<Reason> reasons) {}

    /** An entry as auditors see it. */
    record Entry(
            UUID id,
            UUID union,
            String entryNo,
            LocalDate on,
            String kind,
            String description,
            Money amount,
            String recorderName,
            @Nullable UUID order) {}
}
