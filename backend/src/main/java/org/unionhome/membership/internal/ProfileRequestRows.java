package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;

/** Whole requests as they stand in the database, whoever asks for them: three statements, however many there are. */
@ApplicationScoped
class ProfileRequestRows {

    private static final String REQUESTS =
            """
            select r.id, r.person_id, p.name, m.member_no, m.union_id, r.status, r.note, r.asked_at, r.reason,
                   r.decided_by, r.closed_at, r.evidence_removed_at, r.version
              from profile_request r
              join person p on p.id = r.person_id
              join membership m on m.person_id = r.person_id and m.period @> ?::date
             where\s""";
    private static final String ITEMS =
            """
            select i.request_id, i.field, i.before, i.proposed
              from profile_request_item i
              join profile_field f on f.code = i.field
             where i.request_id = any (?)
             order by f.rank
            """;
    private static final String EVIDENCE =
            """
            select request_id, id, media_type, bytes, added_at
              from profile_evidence
             where request_id = any (?)
             order by id
            """;
    private final Sql sql;
    private final ProfileSecrets secrets;
    private final Clock clock;

    ProfileRequestRows(Sql sql, ProfileSecrets secrets, Clock clock) {
        this.sql = sql;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** @param condition on {@code r}, with its order, limit and lock; @param values of the condition */
    List<ProfileRequest> where(String condition, @Nullable Object... values) {
        var bound = new ArrayList<@Nullable Object>();
        bound.add(LocalDate.now(clock));
        bound.addAll(Arrays.asList(values));
        List<ProfileRequest> bare = sql.list(REQUESTS + condition, this::bare, bound.toArray());
        if (bare.isEmpty()) {
            return bare;
        }
        List<UUID> ids = bare.stream().map(ProfileRequest::id).toList();
        Map<UUID, List<ProfileRequest.Item>> items = grouped(sql.list(ITEMS, this::item, ids));
        Map<UUID, List<ProfileRequest.Evidence>> evidence =
                grouped(sql.list(EVIDENCE, ProfileRequestRows::evidence, ids));
        return bare.stream()
                .map(request -> request.with(
                        items.getOrDefault(request.id(), List.of()), evidence.getOrDefault(request.id(), List.of())))
                .toList();
    }

    private static <T> Map<UUID, List<T>> grouped(List<Map.Entry<UUID, T>> parts) {
        return parts.stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private ProfileRequest bare(ResultSet row) throws SQLException {
        return new ProfileRequest(
                Sql.id(row, "id"),
                Sql.id(row, "person_id"),
                row.getString("name"),
                row.getString("member_no"),
                Sql.id(row, "union_id"),
                ProfileRequest.Status.valueOf(row.getString("status")),
                secrets.note(row.getBytes("note")),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("reason"),
                row.getString("decided_by"),
                Sql.instant(row, "closed_at"),
                Sql.instant(row, "evidence_removed_at"),
                row.getInt("version"),
                List.of(),
                List.of());
    }

    private Map.Entry<UUID, ProfileRequest.Item> item(ResultSet row) throws SQLException {
        var item = new ProfileRequest.Item(
                ProfileField.valueOf(row.getString("field")),
                secrets.value(row.getBytes("before")),
                String.valueOf(secrets.value(row.getBytes("proposed"))));
        return Map.entry(Sql.id(row, "request_id"), item);
    }

    private static Map.Entry<UUID, ProfileRequest.Evidence> evidence(ResultSet row) throws SQLException {
        var evidence = new ProfileRequest.Evidence(
                Sql.id(row, "id"),
                row.getString("media_type"),
                row.getInt("bytes"),
                row.getTimestamp("added_at").toInstant());
        return Map.entry(Sql.id(row, "request_id"), evidence);
    }
}
