package org.unionhome.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.unionhome.kernel.Digests;
import org.unionhome.kernel.Sql;

/** Every state of every pack that was ever in use, by the hash of its content. */
@ApplicationScoped
class PackStore {

    private final Sql sql;

    PackStore(Sql sql) {
        this.sql = sql;
    }

    /** The version of this content, which is a new one if it was never seen. */
    int versionOf(String code, String content) {
        byte[] hash = Digests.sm3(content.getBytes(StandardCharsets.UTF_8));
        return find(code, hash).or(() -> add(code, hash, content)).orElseThrow();
    }

    private Optional<Integer> find(String code, byte[] hash) {
        return sql.first(
                "select version from policy_pack where code = ? and content_hash = ?",
                row -> row.getInt(1),
                code,
                hash);
    }

    /** Two instances that start together agree: the later one finds what the earlier one added. */
    private Optional<Integer> add(String code, byte[] hash, String content) {
        sql.first("select pg_advisory_xact_lock(hashtextextended('policy_pack', 0))", row -> 1);
        sql.update(
                """
                insert into policy_pack (code, version, content_hash, content)
                select ?, coalesce(max(version), 0) + 1, ?, ? from policy_pack where code = ?
                on conflict (code, content_hash) do nothing
                """,
                code,
                hash,
                content,
                code);
        return find(code, hash);
    }

    boolean knows(String code) {
        return sql.first("select 1 from policy_pack where code = ? limit 1", row -> true, code)
                .isPresent();
    }

    Optional<String> content(String code, int version) {
        return sql.first(
                "select content from policy_pack where code = ? and version = ?",
                row -> row.getString(1),
                code,
                version);
    }
}
