package org.unionhome.audit.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Digests;

/**
 * How one entry is bound to all before it: hash = SM3(hash before ‖ fields), every field with its length in front, so
 * that no two entries have the same bytes. The first entry follows 32 zero bytes. Fields that came later are hashed only
 * where they have a value: entries from before they came have the bytes they always had.
 */
final class ChainLink {

    /** The columns in the order in which they are hashed. */
    static final String COLUMNS =
            """
            e.id::text, (extract(epoch from e.at) * 1000000)::bigint::text, e.subject, e.actor, e.action, e.outcome,
            e.union_id::text, e.actor_union::text, e.subject_type, e.subject_id, e.detail, e.request_id,
            e.on_behalf_of, e.delegation_id::text
            """;

    private static final int FROM_THE_START = 12;
    private static final int FIELDS = 14;

    private ChainLink() {}

    static byte[] start() {
        return new byte[32];
    }

    static List<@Nullable String> read(ResultSet row) throws SQLException {
        var fields = new ArrayList<@Nullable String>();
        for (int at = 1; at <= FIELDS; at++) {
            fields.add(row.getString(at));
        }
        return fields;
    }

    static byte[] hash(byte[] before, List<@Nullable String> fields) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(before);
        for (String field : present(fields)) {
            byte[] value = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
            int length = field == null ? -1 : value.length;
            bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
            bytes.writeBytes(value);
        }
        return Digests.sm3(bytes.toByteArray());
    }

    private static List<@Nullable String> present(List<@Nullable String> fields) {
        var present = new ArrayList<@Nullable String>(fields.subList(0, FROM_THE_START));
        fields.subList(FROM_THE_START, fields.size()).stream()
                .filter(Objects::nonNull)
                .forEach(present::add);
        return present;
    }
}
