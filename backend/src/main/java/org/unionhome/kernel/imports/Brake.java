package org.unionhome.kernel.imports;

/**
 * How many may leave by one import before somebody else has to look at it.
 *
 * @param members how many there are under the union of the import
 * @param most more than so many stop the import
 */
public record Brake(int members, int most) {

    public static final Brake NONE = new Brake(0, Integer.MAX_VALUE);

    public boolean stops(int leaving) {
        return leaving > most;
    }
}
