package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.IdNumber;
import org.unionhome.kernel.PhoneNumber;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.Texts;
import org.unionhome.organization.UnionInfo;
import org.unionhome.organization.Unions;

/** Members for a file, by the same walk along the index as the list of members: one statement a batch. */
@ApplicationScoped
class ExportRows {

    private static final String WITH_DETAILS =
            """
            select p.id, p.name, p.sex, p.birth_date, p.id_number, p.phone, m.member_no, m.employee_no, m.union_id,
                   m.post, p.post_category, m.status, coalesce(m.admitted_on, lower(m.period)) as joined_on
              from (%s) m
              join person p on p.id = m.person_id
             order by m.person_id
             limit %s
            """;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final Unions unions;
    private final PersonSecrets secrets;
    private final Texts texts;
    private final Clock clock;

    ExportRows(
            Sql sql,
            Scope scope,
            CurrentActor current,
            Unions unions,
            PersonSecrets secrets,
            Texts texts,
            Clock clock) {
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.unions = unions;
        this.secrets = secrets;
        this.texts = texts;
        this.clock = clock;
    }

    /** Those after a person. One statement. */
    List<ExportRow> after(MemberExport export, @Nullable UUID person, int most) {
        var subtrees = subtrees(export);
        if (subtrees.isEmpty()) {
            return List.of();
        }
        var values = new ArrayList<@Nullable Object>();
        String parts = subtrees.stream()
                .map(subtree -> part(export, subtree, person, most, values))
                .collect(Collectors.joining(" union all "));
        return sql.list(WITH_DETAILS.formatted(parts, most), row -> row(export, row), values.toArray());
    }

    /** What is searched for is found on the way: all of it is wanted, so each row is passed once. */
    private String part(
            MemberExport export,
            Scope.Subtree subtree,
            @Nullable UUID person,
            int most,
            List<@Nullable Object> values) {
        values.addAll(List.of(subtree.top(), export.asked().status(), day(export)));
        if (person != null) {
            values.add(person);
        }
        return """
               (select m.* from membership m
                 where m.%s = ? and m.status = ? and coalesce(m.period @> ?::date, false)%s%s
                 order by m.person_id limit %s)
               """
                .formatted(
                        subtree.column(),
                        person == null ? "" : " and m.person_id > ?",
                        matching(export.asked().q(), values),
                        most);
    }

    private static String matching(@Nullable String q, List<@Nullable Object> values) {
        if (q == null) {
            return "";
        }
        List<MemberMatch> ways = MemberMatch.of(q);
        ways.forEach(way -> values.addAll(way.values()));
        return ways.stream().map(MemberMatch::text).collect(Collectors.joining(" or ", " and (", ")"));
    }

    /** How many there are to write; what is searched for is counted only as it is found. */
    long expected(MemberExport export) {
        if (export.asked().q() != null) {
            return 0;
        }
        return subtrees(export).stream()
                .mapToLong(subtree -> sql.first(
                                "select count(*) from membership m where m." + subtree.column()
                                        + " = ? and m.status = ? and m.period @> ?::date",
                                row -> row.getLong(1),
                                subtree.top(),
                                export.asked().status(),
                                day(export))
                        .orElse(0L))
                .sum();
    }

    private List<Scope.Subtree> subtrees(MemberExport export) {
        var permission = AskForExport.permission(export.full());
        var asked = export.asked();
        return asked.asOf() == null
                ? scope.subtrees(current.get(), permission, asked.union())
                : scope.subtreesOn(current.get(), permission, asked.union(), asked.asOf());
    }

    private LocalDate day(MemberExport export) {
        LocalDate asOf = export.asked().asOf();
        return asOf == null ? LocalDate.now(clock) : asOf;
    }

    private ExportRow row(MemberExport export, ResultSet row) throws SQLException {
        UUID union = Sql.id(row, "union_id");
        var info = unions.find(union);
        var idNumber = secrets.idNumber(row.getBytes("id_number"));
        var phone = secrets.phone(row.getBytes("phone"));
        return new ExportRow(
                Sql.id(row, "id"),
                union,
                row.getString("member_no"),
                row.getString("name"),
                word(export, "sex.", row.getString("sex")),
                Sql.date(row, "birth_date"),
                idNumber.map(export.full() ? IdNumber::reveal : IdNumber::masked)
                        .orElse(null),
                phone.map(export.full() ? PhoneNumber::reveal : PhoneNumber::masked)
                        .orElse(null),
                row.getString("employee_no"),
                info.map(UnionInfo::code).orElse(""),
                info.map(UnionInfo::name).orElse(""),
                row.getString("post"),
                word(export, "postCategory.", row.getString("post_category")),
                row.getDate("joined_on").toLocalDate(),
                String.valueOf(word(export, "status.", row.getString("status"))));
    }

    private @Nullable String word(MemberExport export, String prefix, @Nullable String code) {
        return code == null ? null : texts.get("roster", Locale.forLanguageTag(export.language()), prefix + code);
    }
}
