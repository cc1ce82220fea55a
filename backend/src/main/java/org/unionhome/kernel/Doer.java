package org.unionhome.kernel;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, and from whom the authority was lent; compared where two people must differ.
 *
 * @param subject of the account or client
 * @param person the member behind the account; absent for other systems
 * @param lender absent when it rests on an office of her own
 */
public record Doer(String subject, String name, @Nullable UUID person, @Nullable UUID lender) {

    public static Doer of(Actor actor, Scope.Verdict verdict) {
        Grant grant = verdict.grant();
        UUID lender =
                grant == null || grant.lent() == null ? null : grant.lent().giverId();
        return new Doer(actor.identity().subject(), actor.name(), actor.person(), lender);
    }

    /**
     * Whose hands the act is in: by account, as a person, and of whoever lent the authority. Acts that must not be of one
     * hand keep these, and a check constraint {@code not (these && those)} has the last word.
     */
    public List<String> hands() {
        return Stream.concat(
                        Stream.of("subject:" + subject),
                        Stream.of(person, lender).filter(Objects::nonNull).map(one -> "person:" + one))
                .toList();
    }

    /** Whether a hand in something is hers, or of whoever lent her the authority. */
    public boolean isAmong(Collection<String> hands) {
        return hands().stream().anyMatch(hands::contains);
    }

    /** @throws Problem of the code when a hand in it is hers */
    public void requireNotAmong(Collection<String> hands, Refusal code) {
        if (isAmong(hands)) {
            throw Problem.of(code);
        }
    }

    /** Whether the same person stands behind both, herself or by what she lent. */
    public boolean isBehind(Doer other) {
        return subject.equals(other.subject) || persons().stream().anyMatch(other.persons()::contains);
    }

    private Set<UUID> persons() {
        return Stream.of(person, lender).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
