package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Sql;
import org.unionhome.membership.Consents;

/** Purposes that need consent and who gave it; the door for other features. */
@ApplicationScoped
class ConsentQueries implements Consents {

    private static final String PURPOSES =
            """
            select code, version, citation, name_zh, name_en, text_zh, text_en, keep_zh, keep_en
              from consent_purpose
             where valid @> ?::date
             order by rank
            """;
    private static final String HISTORY =
            """
            select purpose, version, given_at, withdrawn_at
              from consent
             where person_id = ?
             order by given_at desc
            """;
    private final Sql sql;
    private final MemberQueries members;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final Clock clock;

    ConsentQueries(Sql sql, MemberQueries members, CurrentActor current, CurrentRequest request, Clock clock) {
        this.sql = sql;
        this.members = members;
        this.current = current;
        this.request = request;
        this.clock = clock;
    }

    @Override
    public boolean given(UUID person, String purpose) {
        return inForce(person).contains(purpose);
    }

    @Override
    public Set<String> inForce(UUID person) {
        return Set.copyOf(sql.list("select consents_in_force(?)", row -> row.getString(1), person));
    }

    /** Two statements: the purposes, and the caller's own decisions. */
    List<Decided> mine() {
        Map<String, List<Period>> history = sql
                .list(HISTORY, ConsentQueries::period, current.get().person())
                .stream()
                .collect(Collectors.groupingBy(Period::purpose));
        return purposes().stream()
                .map(purpose -> new Decided(purpose, history.getOrDefault(purpose.code(), List.of())))
                .toList();
    }

    Optional<Decided> mine(String purpose) {
        return mine().stream()
                .filter(decided -> decided.purpose().code().equals(purpose))
                .findFirst();
    }

    /** Whether each consent is in force for a member in the caller's scope. */
    List<Whether> ofMember(UUID person) {
        members.show(person, Permission.MEMBER_READ);
        Set<String> given = inForce(person);
        return purposes().stream()
                .map(purpose -> new Whether(purpose, given.contains(purpose.code())))
                .toList();
    }

    private List<Purpose> purposes() {
        return sql.list(PURPOSES, this::purpose, LocalDate.now(clock));
    }

    private Purpose purpose(ResultSet row) throws SQLException {
        String language = request.locale().getLanguage().equals("en") ? "_en" : "_zh";
        return new Purpose(
                row.getString("code"),
                row.getInt("version"),
                row.getString("citation"),
                row.getString("name" + language),
                row.getString("text" + language),
                row.getString("keep" + language));
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(
                row.getString("purpose"),
                row.getInt("version"),
                row.getTimestamp("given_at").toInstant(),
                Sql.instant(row, "withdrawn_at"));
    }

    /** As worded today, in the reader's language. */
    record Purpose(String code, int version, String citation, String name, String text, String keeping) {}

    record Period(String purpose, int version, Instant givenAt, @Nullable Instant withdrawnAt) {}

    /** @param history the latest first */
    record Decided(Purpose purpose, List<Period> history) {
        boolean given() {
            return history.stream().anyMatch(period -> period.withdrawnAt() == null);
        }
    }

    record Whether(Purpose purpose, boolean given) {}
}
