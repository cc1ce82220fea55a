package org.unionhome.integration.internal;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.unionhome.kernel.imports.RowOutcome;

/** Counts verdicts and hashes them, so that a commit can be bound to exactly this preview. */
final class Tally {

    private final SM3Digest digest = new SM3Digest();
    private final Map<RowOutcome, Integer> outcomes = new EnumMap<>(RowOutcome.class);
    private int rows;
    private int lastRow;
    private int warnings;

    Tally(ImportFile file) {
        hash(file.id() + "|" + file.kind() + "|" + file.union() + "|" + file.year() + "|" + file.terms() + "|"
                + file.columns());
    }

    void add(Judged row) {
        rows++;
        lastRow = row.rowNo();
        addMissing(row);
    }

    /** What has no row in the file. */
    void addMissing(Judged row) {
        outcomes.merge(row.verdict().outcome(), 1, Integer::sum);
        if (row.verdict().doubtful()) {
            warnings++;
        }
        hash("\n" + row.rowNo() + "|" + row.json());
    }

    private void hash(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(bytes, 0, bytes.length);
    }

    int rows() {
        return rows;
    }

    int lastRow() {
        return lastRow;
    }

    ImportFile.Counts counts() {
        return new ImportFile.Counts(
                rows(),
                of(RowOutcome.NEW),
                of(RowOutcome.CHANGED),
                of(RowOutcome.MOVED),
                of(RowOutcome.LEAVING),
                of(RowOutcome.UNCHANGED),
                of(RowOutcome.ERROR),
                warnings);
    }

    private int of(RowOutcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    /** The hash of everything added so far. Ends the tally. */
    String hash() {
        byte[] out = new byte[digest.getDigestSize()];
        digest.doFinal(out, 0);
        return HexFormat.of().formatHex(out);
    }
}
