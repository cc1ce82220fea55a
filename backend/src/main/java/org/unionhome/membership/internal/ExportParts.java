package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.Sql;

/** The bytes of exported files, cut into parts and encrypted; written and read part by part. */
@ApplicationScoped
class ExportParts {

    private static final String FIELD = "member-export.part";
    private static final int PART = 256 << 10;
    private final Sql sql;
    private final FieldCipher cipher;

    ExportParts(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    /** In the running transaction; nothing of a file that was not closed is ever shown. */
    Writing write(UUID export) {
        return new Writing(export);
    }

    InputStream read(UUID export) {
        return new Reading(export);
    }

    private Optional<byte[]> part(UUID export, int no) {
        return sql.first(
                "select content from member_export_part where export_id = ? and no = ?",
                row -> cipher.decryptContent(FIELD, row.getBytes(1)),
                export,
                no);
    }

    private void insert(UUID export, int no, byte[] content) {
        sql.update(
                "insert into member_export_part (export_id, no, content) values (?, ?, ?)",
                export,
                no,
                cipher.encrypt(FIELD, content));
    }

    /** Takes bytes and lets go of them part by part. */
    final class Writing extends OutputStream {
        private final UUID export;
        private final byte[] pending = new byte[PART];
        private int filled;
        private int parts;
        private long bytes;

        private Writing(UUID export) {
            this.export = export;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] from, int offset, int length) {
            int at = offset;
            int left = length;
            while (left > 0) {
                int taken = Math.min(left, PART - filled);
                System.arraycopy(from, at, pending, filled, taken);
                filled += taken;
                at += taken;
                left -= taken;
                if (filled == PART) {
                    let();
                }
            }
            bytes += length;
        }

        @Override
        public void close() {
            if (filled > 0) {
                let();
            }
        }

        private void let() {
            insert(export, parts++, java.util.Arrays.copyOf(pending, filled));
            filled = 0;
        }

        long bytes() {
            return bytes;
        }
    }

    /** Gives the bytes back, holding one part at a time. */
    private final class Reading extends InputStream {
        private final UUID export;
        private InputStream part = InputStream.nullInputStream();
        private int next;

        private Reading(UUID export) {
            this.export = export;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = part.read(into, offset, length);
            while (read < 0) {
                Optional<byte[]> more = part(export, next++);
                if (more.isEmpty()) {
                    return -1;
                }
                part = new ByteArrayInputStream(more.get());
                read = part.read(into, offset, length);
            }
            return read;
        }
    }
}
