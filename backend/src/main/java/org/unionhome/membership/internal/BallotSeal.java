package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.kernel.FieldCipher;

/**
 * Seals a vote until the urn is opened, so that whoever reads the database meanwhile learns nothing: equal votes look
 * different, and every envelope of an election has the same length however many names are in it.
 */
@ApplicationScoped
class BallotSeal {

    private static final int NAME = 37;
    private final FieldCipher cipher;

    BallotSeal(FieldCipher cipher) {
        this.cipher = cipher;
    }

    byte[] seal(UUID election, List<UUID> choices, int candidates) {
        String names = choices.stream().sorted().map(UUID::toString).collect(Collectors.joining(","));
        return cipher.encrypt(field(election), names + " ".repeat(candidates * NAME - names.length()));
    }

    List<UUID> open(UUID election, byte[] envelope) {
        String names = cipher.decrypt(field(election), envelope).strip();
        return names.isEmpty()
                ? List.of()
                : Arrays.stream(names.split(",")).map(UUID::fromString).toList();
    }

    private static String field(UUID election) {
        return "ballot:" + election;
    }
}
