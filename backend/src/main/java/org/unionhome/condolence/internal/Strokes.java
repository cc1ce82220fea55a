package org.unionhome.condolence.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.unionhome.kernel.Problem;

/**
 * A signature as it was drawn: lines on a field of 1000 by 400, each the numbers x, y, x, y … Kept as numbers and drawn
 * anew for whoever looks, so that nothing but lines can be in it.
 */
record Strokes(List<List<Integer>> lines) {

    private static final int FEWEST_POINTS = 8;
    private static final int MOST_POINTS = 8_000;

    /** @throws Problem INVALID_INPUT when it is a dot or no line at all */
    static Strokes drawn(List<List<Integer>> lines) {
        int points = lines.stream().mapToInt(line -> line.size() / 2).sum();
        boolean paired = lines.stream().allMatch(line -> line.size() % 2 == 0 && line.size() >= 4);
        if (!paired || points < FEWEST_POINTS || points > MOST_POINTS) {
            throw Problem.ofFault("/strokes", "NOT_A_SIGNATURE");
        }
        return new Strokes(lines);
    }

    /** As it is kept, before encryption. */
    String text() {
        return lines.stream()
                .map(line -> line.stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(";"));
    }

    static Strokes of(String text) {
        return new Strokes(Arrays.stream(text.split(";"))
                .map(line ->
                        Arrays.stream(line.split(" ")).map(Integer::valueOf).toList())
                .toList());
    }

    /** Black on white, whatever the page around it looks like: a signature is paper. */
    String svg() {
        var svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1000 400\">"
                        + "<rect width=\"1000\" height=\"400\" fill=\"#fff\"/>"
                        + "<g fill=\"none\" stroke=\"#111\" stroke-width=\"6\" stroke-linecap=\"round\" stroke-linejoin=\"round\">");
        for (List<Integer> line : lines) {
            svg.append("<polyline points=\"")
                    .append(line.stream().map(String::valueOf).collect(Collectors.joining(" ")))
                    .append("\"/>");
        }
        return svg.append("</g></svg>").toString();
    }

    /** How somebody signs is hers. */
    @Override
    public String toString() {
        return "Strokes";
    }
}
