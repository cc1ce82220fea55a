package org.unionhome.condolence.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.unionhome.membership.Members.Born;
import org.unionhome.membership.Members.Post;
import org.unionhome.membership.Members.Sex;

/**
 * On which day somebody retires by law: men by one rule, women by that of their post. While the category of a woman's post
 * is not known the later day is taken, and the earlier one is named beside it.
 */
record RetirementLaw(RetirementRule men, RetirementRule cadreWomen, RetirementRule workerWomen) {

    LocalDate retiresOn(Born born) {
        return ruleOf(born).retiresOn(born.day());
    }

    /** The day on which she would retire if hers is a worker post; absent when that is known or makes no difference. */
    Optional<LocalDate> ifWorkerOn(Born born) {
        return born.sex() == Sex.FEMALE && born.post() == null
                ? Optional.of(workerWomen.retiresOn(born.day()))
                : Optional.empty();
    }

    RetirementRule ruleOf(Born born) {
        if (born.sex() == Sex.MALE) {
            return men;
        }
        return born.post() == Post.WORKER ? workerWomen : cadreWomen;
    }
}
