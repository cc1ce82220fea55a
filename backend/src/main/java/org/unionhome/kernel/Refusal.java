package org.unionhome.kernel;

/**
 * Why something is refused: a stable name and its HTTP status. What every feature may say is a {@link ProblemCode}; what
 * only one says is an enum of its own. Titles and explanations stand in {@code problems_zh.properties} and
 * {@code problems_en.properties} under the name.
 */
public interface Refusal {
    String name();

    int status();
}
