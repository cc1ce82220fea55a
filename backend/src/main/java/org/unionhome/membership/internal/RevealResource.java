package org.unionhome.membership.internal;

import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.api.RevealApi;
import org.unionhome.api.model.NewRevealDto;
import org.unionhome.api.model.RevealedValuesDto;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.ReadTrail;
import org.unionhome.kernel.Requires;

/**
 * Sensitive values in full over HTTP. An answer is not kept for repetition, or the values would stand in the database
 * in plain text; asking again is one more reading.
 */
class RevealResource implements RevealApi {

    private final RevealValues reveal;

    RevealResource(RevealValues reveal) {
        this.reveal = reveal;
    }

    @Override
    @Requires(value = Permission.MEMBER_REVEAL, repeat = Requires.Repeat.BY_NATURE)
    public RevealedValuesDto revealMemberValues(UUID memberId, NewRevealDto asked) {
        var revealed = reveal.run(
                memberId,
                asked.values().stream().map(Enum::name).collect(Collectors.toSet()),
                ReadTrail.Purpose.valueOf(asked.purpose().name()),
                asked.reason());
        return new RevealedValuesDto(revealed.idNumber(), revealed.phone());
    }
}
