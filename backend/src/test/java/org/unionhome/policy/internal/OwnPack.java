package org.unionhome.policy.internal;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.unionhome.kernel.Ids;
import org.unionhome.testing.World;

/** A pack of a union's own that has ruled for years, made from that of Wenzhou. */
public final class OwnPack {

    private OwnPack() {}

    /** @param change of the file as it is written */
    public static String of(UUID root, UUID union, UnaryOperator<String> change) {
        return of(ShippedPacks.WENZHOU, root, union, change);
    }

    /** The same as a shipped pack, as if every report in it had been read in the original. */
    public static String documented(String shipped, UUID root, UUID union) {
        return of(shipped, root, union, file -> file.replace("confidence: SECONDARY", "confidence: PUBLISHED")
                .replace("verdict: WARN", "verdict: BLOCK"));
    }

    private static String of(String shipped, UUID root, UUID union, UnaryOperator<String> change) {
        String code = "OWN-" + Ids.next().toString().substring(24).toUpperCase();
        String content = change.apply(ShippedPacks.content(shipped)).replaceFirst("code: " + shipped, "code: " + code);
        World.run(
                "insert into policy_pack (code, version, content_hash, content) values (?, 1, convert_to(?, 'UTF8'), ?)",
                code,
                code,
                content);
        World.run(
                """
                insert into pack_use (code, version, from_day, root_id, union_id, made_by, confirmed_by)
                values (?, 1, date '2019-03-18', ?, ?, 'one', 'another')
                """,
                code,
                root,
                union);
        Adopted.by(union, code, "[2019-03-18,)");
        return code;
    }
}
