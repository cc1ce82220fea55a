package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Sql;

/** Which field of her own file a member changes at once, which she asks for, and why. */
@ApplicationScoped
class ProfileRules {

    private final Sql sql;
    private final CurrentRequest request;

    ProfileRules(Sql sql, CurrentRequest request) {
        this.sql = sql;
        this.request = request;
    }

    /** In the order in which they are shown. */
    Map<ProfileField, Rule> inForce() {
        List<Rule> rules = sql.list(
                "select code, mode, needs_evidence, reason_zh, reason_en from profile_field order by rank", this::rule);
        var byField = new LinkedHashMap<ProfileField, Rule>();
        rules.forEach(rule -> byField.put(rule.field(), rule));
        return byField;
    }

    private Rule rule(ResultSet row) throws SQLException {
        boolean english = request.locale().getLanguage().equals("en");
        return new Rule(
                ProfileField.valueOf(row.getString("code")),
                Mode.valueOf(row.getString("mode")),
                row.getBoolean("needs_evidence"),
                row.getString(english ? "reason_en" : "reason_zh"));
    }

    /** Which way a change goes. */
    enum Mode {
        AT_ONCE,
        BY_REQUEST,
        CLOSED
    }

    /** @param reason in the reader's language */
    record Rule(ProfileField field, Mode mode, boolean needsEvidence, String reason) {}
}
