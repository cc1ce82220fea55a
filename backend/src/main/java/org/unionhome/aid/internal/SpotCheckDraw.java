package org.unionhome.aid.internal;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Digests;
import org.unionhome.policy.Share;

/** Draws files by a seed: in the order of the SM3 digest of seed and file number. Pure, so that anybody can repeat it. */
final class SpotCheckDraw {

    private SpotCheckDraw() {}

    /** At least the share of all; of a single file that one. */
    static List<Candidate> draw(List<Candidate> all, String seed, Share share) {
        return all.stream()
                .sorted(Comparator.comparing(candidate -> rank(seed, candidate.fileNo())))
                .limit(share.atLeast(all.size()))
                .toList();
    }

    private static String rank(String seed, String fileNo) {
        return HexFormat.of().formatHex(Digests.sm3((seed + "|" + fileNo).getBytes(StandardCharsets.UTF_8)));
    }

    /** A file in force. */
    record Candidate(UUID file, String fileNo) {}
}
