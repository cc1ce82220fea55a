package org.unionhome.policy.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A pack as written in its file: every value names its source, and test vectors stand beside the rules. It names only the
 * sections that it rules; what it says about care are its occasions.
 *
 * @param jurisdiction where it holds, in words
 * @param division administrative code of that place, as far as it is shared by all of it; absent for the whole country
 * @param employerKinds for whose unions it was made; absent for all
 * @param everywhere holds in every union for whatever the union's own pack leaves open
 */
record PackFile(
        String code,
        String title,
        String documentNumber,
        String jurisdiction,
        @Nullable String division,
        @Nullable List<String> employerKinds,
        @Nullable String follows,
        Validity validity,
        Map<String, Source> sources,
        List<Occasion> occasions,
        @Nullable List<SchemeSection> schemes,
        @Nullable Boolean everywhere,
        @Nullable ElectionSection elections,
        @Nullable AdmissionSection admissions,
        @Nullable RosterSection rosters,
        @Nullable MutualAidSection mutualAid,
        @Nullable BenefitSection benefits,
        @Nullable List<CampaignSection> campaigns,
        @Nullable AidSection aid,
        @Nullable HardshipSection hardship,
        @Nullable ActivitySection activities,
        @Nullable SanatoriumSection sanatorium,
        @Nullable EntitlementSection entitlement,
        @Nullable LateChargeSection lateCharges,
        @Nullable FundDivisionSection fundDivision,
        @Nullable DuesSection dues,
        List<FigureVector> figures,
        @Nullable ContributionSection contributions,
        List<Vector> vectors) {

    PackFile {
        occasions = Objects.requireNonNullElse(occasions, List.of());
        figures = Objects.requireNonNullElse(figures, List.of());
        vectors = Objects.requireNonNullElse(vectors, List.of());
    }

    /** What stands at a path of the file, said once more. */
    record FigureVector(String name, String value, String is) {}

    /** @param duesFromMonth so many months after that of the admission */
    record AdmissionSection(ElectionSection.@Nullable Count duesFromMonth) {}

    record Validity(LocalDate from, @Nullable LocalDate to, String source) {}

    /** @param ruling what this product decided where the document is silent */
    record Source(
            String documentNumber, @Nullable String title, String clause, String confidence, @Nullable String ruling) {}

    record Occasion(
            String code,
            Map<String, String> name,
            String kind,
            String source,
            List<Form> forms,
            @Nullable Ceiling ceiling,
            Value frequency,
            @Nullable Relatives relatives,
            @Nullable Value confidential,
            @Nullable Value aheadDays,
            @Nullable Value closeDays,
            @Nullable Value childByName,
            @Nullable Ceiling surgery,
            @Nullable Value claimMonths,
            @Nullable Value perChildLimit) {}

    record Form(String form, String source, @Nullable Boolean unstated) {}

    record Ceiling(@Nullable String amount, @Nullable Boolean notStated, String source) {}

    record Value(String value, String source) {}

    record Relatives(List<String> value, String source) {}

    /**
     * A question with the answer it must get.
     *
     * @param otherParent what another member was given for the same child
     */
    record Vector(
            String name,
            String occasion,
            String form,
            @Nullable String amount,
            LocalDate on,
            @Nullable String relation,
            @Nullable String relative,
            @Nullable String illness,
            @Nullable Boolean note,
            @Nullable List<Earlier> earlier,
            @Nullable Boolean surgery,
            @Nullable LocalDate given,
            @Nullable List<Earlier> otherParent,
            String verdict,
            List<String> findings) {}

    record Earlier(LocalDate on, @Nullable String relation, @Nullable String relative, @Nullable String illness) {}
}
