package org.unionhome.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The worst of the findings, with the packs that gave it.
 *
 * @param pack the nearest that rules the occasion
 * @param above those of the levels above that rule it too, the nearest first
 */
public record Decision(
        Verdict verdict, @Nullable PackRef pack, String occasion, List<Finding> findings, List<PackRef> above) {

    /** What was stored before packs of several levels were asked names none above. */
    public Decision {
        above = Objects.requireNonNullElse(above, List.of());
    }

    public static Decision of(@Nullable PackRef pack, String occasion, List<Finding> findings) {
        return of(pack, occasion, findings, List.of());
    }

    public static Decision of(@Nullable PackRef pack, String occasion, List<Finding> findings, List<PackRef> above) {
        Verdict worst = findings.stream()
                .map(Finding::verdict)
                .max(Comparator.naturalOrder())
                .orElse(Verdict.PASS);
        return new Decision(worst, pack, occasion, List.copyOf(findings), List.copyOf(above));
    }

    public boolean blocks() {
        return verdict == Verdict.BLOCK;
    }

    /** The verdict alone: findings and ceilings tell of somebody's health. */
    public Decision withheld() {
        return new Decision(
                verdict,
                pack,
                occasion,
                List.of(new Finding("FINDINGS_WITHHELD", verdict, List.of(), null, null)),
                above);
    }

    /** Every pack that was asked, the nearest first. */
    public List<PackRef> packs() {
        return pack == null
                ? List.of()
                : Stream.concat(Stream.of(pack), above.stream()).toList();
    }
}
