package org.unionhome.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     */
    public record Terms(@Nullable Ceiling surgery, @Nullable Count window, @Nullable Count perChild) {

        public static final Terms NONE = new Terms(null, null, null);

        /** The limit where only one of two parents may be given something, so that the child must be known by name. */
        public Optional<Count> oneParent() {
            return Optional.ofNullable(perChild).filter(limit -> limit.number() == 1);
        }
    }

    public record Count(int number, Citation citation) {}

    public record Limit(Frequency frequency, Citation citation) {

        /** Key under which the event may stand once; none where the limit is known from a report only, as that warns. */
        public Optional<String> bindingKey(Occurrence event) {
            return citation.refuses() ? frequency.keyOf(event) : Optional.empty();
        }
    }

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

    public Optional<Money> maxAmount() {
        return Optional.ofNullable(ceiling).map(Ceiling::amount);
    }
}
