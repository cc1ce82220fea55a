/**
 * Policy packs: the figures of the rules (ceilings, cash or goods, frequencies, relatives) as versioned data with
 * document number, clause and validity, and the pure evaluation that explains itself. A pack is loaded from a file and
 * kept under the hash of its content, so that every decision can be repeated. Uses the union tree of organization.
 */
@Module(mayUse = {"organization"})
@NullMarked
package org.unionhome.policy;

import org.jspecify.annotations.NullMarked;
import org.unionhome.kernel.Module;
