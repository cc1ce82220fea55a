package org.unionhome.funds.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionhome.funds.Purpose;

/**
 * A chart of accounts as written in its file; every value names its source.
 *
 * @param from the first day on which entries are made by it
 */
record ChartFile(
        LocalDate from,
        String system,
        Map<String, String> title,
        Map<String, String> note,
        Map<String, Source> sources,
        List<Account> accounts,
        List<FundSource> fundSources) {

    /** @param ruling what this product decided where the document is silent */
    record Source(
            String documentNumber, @Nullable String title, String clause, String confidence, @Nullable String ruling) {}

    /**
     * @param pays of an expense account, the purposes it is for; others are free to be planned and never paid to persons
     * @param paysOut money leaves the union through it
     */
    record Account(
            String code,
            String kind,
            Map<String, String> name,
            String source,
            @Nullable List<Purpose> pays,
            @Nullable Boolean paysOut,
            Chart.@Nullable Use use) {}

    /**
     * @param fromAbove the union above gives it
     * @param refuses purposes that a document names as not to be paid from here
     */
    record FundSource(
            String code,
            Map<String, String> name,
            String source,
            @Nullable Boolean fromAbove,
            List<Purpose> pays,
            Map<Purpose, String> refuses) {}
}
