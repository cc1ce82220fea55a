package org.unionhome.policy;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Implemented by a feature that judges by rules of packs, so that the same can be asked of them about nobody. It answers by
 * the very rule that decides about real cases, and stores nothing.
 *
 * @param <S> what the question is about
 */
public interface WhatIf<S extends Supposed> {

    Class<S> about();

    /** Bundle of the texts that word the findings. */
    default String texts() {
        return DecisionSource.RULES_TEXTS;
    }

    /**
     * @param day whose rules are asked
     * @throws org.unionhome.kernel.Problem INVALID_INPUT when something is missing without which nothing can be said
     */
    Reckoning answer(UUID union, LocalDate day, S supposed);
}
