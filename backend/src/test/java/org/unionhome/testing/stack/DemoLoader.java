package org.unionhome.testing.stack;

/** Fills an empty platform with the demo. Called once per database, when all parts answer. */
@FunctionalInterface
public interface DemoLoader {
    void load(DemoContext context) throws Exception;
}
