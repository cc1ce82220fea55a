/**
 * Examinations of the books by auditors (经审): samples by a published seed and stated rules, findings with their deadlines,
 * what was done about them, and the auditor's word that it is done. Auditors write here and nowhere else; who had a hand in
 * the books does not examine them. Uses organization and funds.
 */
@Module(mayUse = {"organization", "funds"})
@NullMarked
package org.unionhome.review;

import org.jspecify.annotations.NullMarked;
import org.unionhome.kernel.Module;
