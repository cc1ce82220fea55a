package org.unionhome.kernel.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;

/**
 * Looks at an uploaded spreadsheet before anything reads it: by its content, not by its name. Every part is unpacked
 * once, counted and thrown away, because what a package says about its sizes may be a lie.
 */
final class WorkbookGate {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1};
    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final int MOST_PARTS = 1_000;
    private static final long MOST_INSIDE = 400L << 20;
    private static final long MOST_SHARED_TEXTS = 96L << 20;
    private static final int MOST_RATIO = 150;
    private static final long RATIO_COUNTS_FROM = 8L << 20;

    private WorkbookGate() {}

    /** Whether it says of itself to be a spreadsheet, of whatever age. */
    static boolean isPackage(byte[] file) {
        return startsWith(file, ZIP) || startsWith(file, OLE2);
    }

    /** @return names of the parts, in small letters. @throws Problem that says what is wrong with the file */
    static Set<String> admit(byte[] file) {
        if (file.length == 0) {
            throw Problem.of(ProblemCode.FILE_EMPTY);
        }
        if (startsWith(file, OLE2)) {
            boolean encrypted = indexOf(file, ENCRYPTED_PACKAGE) >= 0;
            throw Problem.of(encrypted ? ProblemCode.FILE_ENCRYPTED : ProblemCode.FILE_OLD_FORMAT);
        }
        if (!startsWith(file, ZIP)) {
            throw Problem.of(ProblemCode.FILE_NOT_SPREADSHEET);
        }
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            return inspect(zip, file.length);
        } catch (IOException | IllegalArgumentException damaged) {
            throw Problem.of(ProblemCode.FILE_NOT_SPREADSHEET);
        }
    }

    private static Set<String> inspect(ZipFile zip, int packed) throws IOException {
        var names = new HashSet<String>();
        long inside = 0;
        for (Enumeration<ZipArchiveEntry> parts = zip.getEntries(); parts.hasMoreElements(); ) {
            ZipArchiveEntry part = parts.nextElement();
            if (names.size() >= MOST_PARTS) {
                throw Problem.of(ProblemCode.FILE_TOO_MUCH_INSIDE);
            }
            String name = part.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
            judgeName(name, names.add(name));
            judgeDeclared(part);
            inside += unpack(zip, part, name, limit(name, packed) - inside);
        }
        if (!names.contains("xl/workbook.xml") || !names.contains("[content_types].xml")) {
            throw Problem.of(ProblemCode.FILE_NOT_SPREADSHEET);
        }
        return names;
    }

    private static void judgeName(String name, boolean firstOfItsName) {
        if (name.contains("vbaproject") || name.startsWith("xl/macrosheets/")) {
            throw Problem.of(ProblemCode.FILE_HAS_MACRO);
        }
        if (!firstOfItsName || name.contains("../") || name.startsWith("/")) {
            throw Problem.of(ProblemCode.FILE_NOT_SPREADSHEET);
        }
    }

    private static void judgeDeclared(ZipArchiveEntry part) {
        if (part.getGeneralPurposeBit().usesEncryption()) {
            throw Problem.of(ProblemCode.FILE_ENCRYPTED);
        }
        if (part.getSize() > MOST_INSIDE) {
            throw Problem.of(ProblemCode.FILE_TOO_MUCH_INSIDE);
        }
    }

    private static long limit(String name, int packed) {
        long byRatio = Math.max(RATIO_COUNTS_FROM, (long) packed * MOST_RATIO);
        long most = name.endsWith("sharedstrings.xml") ? MOST_SHARED_TEXTS : MOST_INSIDE;
        return Math.min(most, byRatio);
    }

    private static long unpack(ZipFile zip, ZipArchiveEntry part, String name, long allowed) throws IOException {
        boolean markup = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
        var scan = new MarkupScan();
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > allowed) {
                    throw Problem.of(ProblemCode.FILE_TOO_MUCH_INSIDE);
                }
                if (markup) {
                    scan.look(buffer, read);
                }
            }
        }
        return size;
    }

    private static boolean startsWith(byte[] file, byte[] magic) {
        return file.length >= magic.length && Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
    }

    private static int indexOf(byte[] file, byte[] wanted) {
        for (int at = 0; at <= file.length - wanted.length; at++) {
            if (Arrays.equals(file, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }
}
