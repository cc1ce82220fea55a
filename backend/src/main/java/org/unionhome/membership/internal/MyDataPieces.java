package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.Sql;

/** The content of a file in pieces, each encrypted; neither written nor read as a whole. */
@ApplicationScoped
class MyDataPieces {

    private static final int PIECE = 1 << 20;
    private final Sql sql;
    private final FieldCipher cipher;
    private final ActingAs acting;

    MyDataPieces(Sql sql, FieldCipher cipher, ActingAs acting) {
        this.sql = sql;
        this.cipher = cipher;
        this.acting = acting;
    }

    /** @return how many bytes were written */
    long write(UUID export, Writing writing) {
        try (var out = new Sealing(export)) {
            writing.to(out);
            out.flush();
            out.seal();
            return out.written;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Piece by piece as it is read, whichever thread reads it; the person's own rows and nothing else. */
    InputStream read(UUID export, UUID person) {
        return new SequenceInputStream(new Enumeration<InputStream>() {
            private int no;
            private Optional<byte[]> next = piece(export, person, 0);

            @Override
            public boolean hasMoreElements() {
                return next.isPresent();
            }

            @Override
            public InputStream nextElement() {
                byte[] content = next.orElseThrow();
                next = piece(export, person, ++no);
                return new ByteArrayInputStream(content);
            }
        });
    }

    private Optional<byte[]> piece(UUID export, UUID person, int no) {
        return acting.person(
                        person,
                        () -> sql.first(
                                "select content from my_data_piece where export_id = ? and no = ?",
                                row -> row.getBytes(1),
                                export,
                                no))
                .map(content -> cipher.decryptContent(SensitiveFields.MY_DATA, content));
    }

    /** Writes the file. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private final class Sealing extends OutputStream {

        private final UUID export;
        private final byte[] piece = new byte[PIECE];
        private int filled;
        private int no;
        private long written;

        private Sealing(UUID export) {
            this.export = export;
        }

        @Override
        public void write(int single) {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            int at = from;
            int left = length;
            while (left > 0) {
                int taken = Math.min(left, PIECE - filled);
                System.arraycopy(bytes, at, piece, filled, taken);
                filled += taken;
                written += taken;
                at += taken;
                left -= taken;
                if (filled == PIECE) {
                    seal();
                }
            }
        }

        private void seal() {
            if (filled > 0) {
                sql.update(
                        "insert into my_data_piece (export_id, no, content) values (?, ?, ?)",
                        export,
                        no++,
                        cipher.encrypt(SensitiveFields.MY_DATA, Arrays.copyOf(piece, filled)));
                filled = 0;
            }
        }
    }
}
