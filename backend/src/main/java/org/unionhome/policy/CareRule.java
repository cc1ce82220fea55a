package org.unionhome.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;

/**
 * What a pack says about one occasion of care; every value carries where it stands.
 *
 * @param name by language, {@code zh} and {@code en}
 * @param forms what may be given, the usual first
 * @param ceiling absent when nothing is given
 * @param relatives whom the rule counts as immediate; absent when relatives play no part
 * @param confidential content is for the handler and the chair alone
 * @param aheadDays how many days before the event it may be marked (a birthday on a day off)
 * @param closeDays an earlier event within so many days is worth a second look
 * @param childByName the event belongs to a child, not to a day, and needs the child's name
 * @param terms what is asked beyond the event itself
 */
public record CareRule(
        String occasion,
        Map<String, String> name,
        Kind kind,
        Citation citation,
        List<Gift> forms,
        @Nullable Ceiling ceiling,
        Limit frequency,
        @Nullable Relatives relatives,
        boolean confidential,
        int aheadDays,
        int closeDays,
        boolean childByName,
        Terms terms) {

    /** A visit in trouble or a congratulation. */
    public enum Kind {
        VISIT,
        CONGRATULATION
    }

    /** @param unstated the document does not name this form: allowed, with a warning */
    public record Gift(GiftForm form, Citation citation, boolean unstated) {}

    /** @param amount absent where the document states none, which is neither zero nor unlimited */
    public record Ceiling(@Nullable Money amount, Citation citation) {}

    /**
     * What is asked beyond the event itself; most rules ask none of it.
     *
     * @param surgery the ceiling after an operation; absent where it makes no difference
     * @param window within how many months of the event it is claimed
     * @param perChild to how many members of one union the same child gives cause: one, or both parents
     * @param besides how often it may be given by packs above that tell events apart in another way
     */
    public record Terms(
            @Nullable Ceiling surgery, @Nullable Count window, @Nullable Count perChild, List<Limit> besides) {

        public static final Terms NONE = new Terms(null, null, null);

        public Terms(@Nullable Ceiling surgery, @Nullable Count window, @Nullable Count perChild) {
            this(surgery, window, perChild, List.of());
        }

        /** The limit where only one of two parents may be given something, so that the child must be known by name. */
        public Optional<Count> oneParent() {
            return Optional.ofNullable(perChild).filter(limit -> limit.number() == 1);
        }
    }

    public record Count(int number, Citation citation) {}

    public record Limit(Frequency frequency, Citation citation) {}

    public record Relatives(List<String> relations, Citation citation) {}

    public Optional<Gift> gift(GiftForm form) {
        return forms.stream().filter(gift -> gift.form() == form).findFirst();
    }

    public List<GiftForm> allowedForms() {
        return forms.stream().map(Gift::form).toList();
    }

    /** What holds after an operation, or without one. */
    public @Nullable Ceiling ceiling(boolean surgery) {
        return surgery && terms.surgery() != null ? terms.surgery() : ceiling;
    }

    /** Key under which the event may stand once; none where every limit is known from a report only, as that warns. */
    public Optional<String> bindingKey(Occurrence event) {
        return bindingKeys(event).findFirst();
    }

    /**
     * Whether the rule says more of earlier events than the one key does that the database holds: packs of several levels
     * tell events apart in ways of their own, a limit known from a report only warns, and so do days too close together.
     */
    public boolean saysMoreThanOneKey(Occurrence event) {
        var keys = keys(event, limits()).collect(Collectors.toSet());
        return closeDays > 0
                || keys.size() > 1
                || (!keys.isEmpty() && bindingKey(event).isEmpty());
    }

    private Stream<String> bindingKeys(Occurrence event) {
        return keys(event, limits().filter(limit -> limit.citation().refuses()));
    }

    private static Stream<String> keys(Occurrence event, Stream<Limit> limits) {
        return limits.flatMap(limit -> limit.frequency().keyOf(event).stream());
    }

    /** Whether it has to be told whose relative it is about: some level counts certain relatives or each of them once. */
    public boolean needsRelation() {
        return relatives != null || anyFrequency(Frequency::needsRelation);
    }

    /** Whether the relative's name is needed to tell the event from others, on any level. */
    public boolean needsName(@Nullable String relation) {
        return childByName || terms.oneParent().isPresent() || anyFrequency(frequency -> frequency.needsName(relation));
    }

    /** Whether the event concerns a relative at all, by any level. */
    public boolean concernsRelative() {
        return needsRelation()
                || childByName
                || terms.oneParent().isPresent()
                || anyFrequency(Frequency::concernsRelative);
    }

    /** Whether the kind of illness tells the event from others, on any level. */
    public boolean needsIllness() {
        return anyFrequency(Frequency::needsIllness);
    }

    /** Findings that warn and refuse nothing, as of the document only a report was read. */
    public List<String> warnsOnly() {
        var said = new LinkedHashMap<String, @Nullable Citation>();
        said.put("FORM_NOT_ALLOWED", forms.get(0).citation());
        said.put("AMOUNT_ABOVE_CEILING", ceiling == null ? null : ceiling.citation());
        said.put(
                "ABOVE_CEILING_AFTER_SURGERY",
                terms.surgery() == null ? null : terms.surgery().citation());
        said.put("RELATIVE_NOT_COVERED", relatives == null ? null : relatives.citation());
        said.put("ALREADY_RECORDED", frequency.citation());
        said.put(
                "CLAIMED_TOO_LATE",
                terms.window() == null ? null : terms.window().citation());
        return said.entrySet().stream()
                .filter(entry -> Optional.ofNullable(entry.getValue())
                        .filter(citation -> !citation.refuses())
                        .isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean anyFrequency(Predicate<Frequency> asks) {
        return limits().map(Limit::frequency).anyMatch(asks);
    }

    private Stream<Limit> limits() {
        return Stream.concat(Stream.of(frequency), terms.besides().stream());
    }

    public Optional<Money> maxAmount() {
        return Optional.ofNullable(ceiling).map(Ceiling::amount);
    }
}
