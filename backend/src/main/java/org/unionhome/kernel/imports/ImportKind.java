package org.unionhome.kernel.imports;

import java.util.List;
import org.unionhome.kernel.Permission;

/**
 * One kind of file that can be brought in; an application-scoped bean of the feature that owns the data. The framework
 * refuses hostile files, guesses the columns, keeps the preview encrypted, binds the commit to it, and calls the methods
 * here: judging outside or inside a transaction and without changing anything, {@link #apply} and {@link #undo} inside
 * the one transaction of the commit or undo, in the name of the officer who asked.
 */
public interface ImportKind {

    /** The word of the contract, such as ROSTER. */
    String name();

    /**
     * Bundle of texts: {@code field.<name>} labels the columns, {@code issue.<CODE>} words what is wrong with a row.
     * The framework words {@code REQUIRED}, {@code TOO_LONG} and {@code DUPLICATE_IN_FILE} for every kind.
     */
    String texts();

    /** The columns this kind understands, in the order of the template. */
    List<ImportField> fields();

    /** What an officer needs to bring such a file in and to see it afterwards. */
    default Permission permission() {
        return Permission.IMPORT;
    }

    /** Whether a spreadsheet may come as text as well, with commas between the cells (.csv). */
    default boolean alsoText() {
        return false;
    }

    /** Whether the file is an .xlsx; otherwise it is plain text and {@link #rowsOf} cuts it into rows. */
    default boolean spreadsheet() {
        return true;
    }

    /**
     * Rows of a text file, already decoded, line ends as {@code \n}; the cells stand in the order of {@link #fields}.
     * Row numbers are line numbers. An empty list refuses the file as empty.
     */
    default List<SourceRow> rowsOf(String text) {
        throw new UnsupportedOperationException(name() + " comes as a spreadsheet");
    }

    /** Whether the upload must say for which year. */
    default boolean needsYear() {
        return false;
    }

    /** Whether a file can be a list of everybody, so that those it does not name leave. */
    default boolean takesFullLists() {
        return false;
    }

    /** How many may leave before somebody else has to look at it. */
    default Brake brake(ImportContext context) {
        return Brake.NONE;
    }

    /** More rows than this refuse the file. */
    default int maxRows() {
        return 200_000;
    }

    /** How many rows are judged, applied or undone together. Kinds whose rows need each other take them all at once. */
    default int batchRows() {
        return 1_000;
    }

    /** Begins to judge a file from its first row. The same rows over the same database must give the same verdicts. */
    Judging judging(ImportContext context);

    /**
     * Carries out rows with work to do, in the order of the file and those without a row of their own last. Set-based. The framework has just
     * judged all rows again in this transaction, so the plans are true unless somebody else commits at this moment:
     * then throw IMPORT_PREVIEW_CHANGED, and duplicate keys count as that too.
     */
    void apply(ImportContext context, List<PlannedRow> rows);

    /** Called after the last batch of {@link #apply}, in the same transaction. */
    default void applied(ImportContext context) {}

    /**
     * Restores what was before, for rows that were applied, from the last row to the first. Refuses with
     * IMPORT_BUILT_UPON when a row was changed since; a foreign key that still points at one counts as that too.
     */
    void undo(ImportContext context, List<PlannedRow> rows);

    /** Called when the transaction of a commit or undo has ended well: the moment to renew what is kept in memory. */
    default void afterwards() {}

    /** A pass over one file; may remember what it has seen. */
    @FunctionalInterface
    interface Judging {
        /** One verdict for each row, in the same order. */
        List<Verdict> judge(List<InputRow> rows);

        /**
         * Asked after the last row of a full list, again and again: what becomes of those whom it does not name. At most
         * so many at once, always in the same order; an empty list is the end.
         */
        default List<Verdict> missing(int most) {
            return List.of();
        }
    }
}
