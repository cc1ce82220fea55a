package org.unionhome.testing.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Passwords and keys of one stack, made by the machine's random source the first time each is asked for. Kept
 * secrets live in one file that only its owner can read; thrown-away ones only in memory.
 */
public final class Secrets {
    /** Letters and digits that cannot be taken for one another when typed from paper. */
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private final SecureRandom random = new SecureRandom();
    private final Properties values = new Properties();
    private final @Nullable Path file;

    private Secrets(@Nullable Path file) {
        this.file = file;
    }

    /** Secrets of a stack whose data is thrown away. */
    public static Secrets inMemory() {
        return new Secrets(null);
    }

    /** Secrets that survive the process, in {@code file} (mode 0600). */
    public static Secrets keptIn(Path file) {
        Secrets secrets = new Secrets(file);
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                secrets.values.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return secrets;
    }

    /** A password that a person can type: four groups of five, 99 bits. */
    public String password(String name) {
        return value("password." + name, this::typeable);
    }

    /** A secret between machines: 256 bits, letters and digits and - _ only. */
    public String token(String name) {
        return value(
                "token." + name, () -> Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32)));
    }

    /** A key for a cipher: {@code length} random bytes in Base64. */
    public String key(String name, int length) {
        return value("key." + name, () -> Base64.getEncoder().encodeToString(bytes(length)));
    }

    private synchronized String value(String name, Supplier<String> fresh) {
        String known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        String made = fresh.get();
        values.setProperty(name, made);
        save();
        return made;
    }

    private String typeable() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            if (i > 0 && i % 5 == 0) {
                password.append('-');
            }
            password.append(READABLE.charAt(random.nextInt(READABLE.length())));
        }
        return password.toString();
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Writes beside and renames, so that a crash leaves the old file or the new one. */
    private void save() {
        if (file == null) {
            return;
        }
        try {
            StringWriter text = new StringWriter();
            values.store(text, "Made for this machine alone. Deleting it means deleting the data beside it.");
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            PrivateFiles.write(fresh, text.toString());
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
