package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.welfare.FestivalYears;

/** Keeps the year of each person in one place, for gifts to everybody and for those of other features. */
@ApplicationScoped
class FestivalYearsInDatabase implements FestivalYears {

    private final FestivalQueries festivals;
    private final Sql sql;

    FestivalYearsInDatabase(FestivalQueries festivals, Sql sql) {
        this.festivals = festivals;
        this.sql = sql;
    }

    @Override
    public Map<UUID, Money> got(Collection<UUID> persons, int year) {
        return festivals.yearOf(persons, year).values().stream()
                .collect(Collectors.toMap(FestivalQueries.Year::person, FestivalQueries.Year::total));
    }

    @Override
    public void count(Gift gift) {
        var shares = gift.shares().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList();
        try {
            sql.first(
                    "select festival_receipt_claim(?, ?, ?, ?, ?::numeric, ?::uuid[], ?::text[]::numeric[])",
                    row -> true,
                    gift.origin(),
                    gift.union(),
                    gift.year(),
                    gift.festival(),
                    gift.cap(),
                    shares.stream().map(Map.Entry::getKey).toList(),
                    shares.stream().map(share -> share.getValue().toString()).toList());
        } catch (SqlFailed failed) {
            boolean meanwhile = SqlFailed.isDuplicate(failed) || SqlFailed.breaks(failed, "festival_year_capped");
            throw meanwhile ? Problem.of(WelfareProblem.GIVEN_ALREADY) : failed;
        }
    }

    @Override
    public void release(UUID origin, @Nullable UUID person) {
        sql.first("select festival_receipt_release(?, ?::uuid)", row -> true, origin, person);
    }
}
