package org.unionhome.policy.internal;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.Citation;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.PackRef;
import org.unionhome.policy.Share;

/** The sources that a pack file names, and values with the source that each of them points to. */
final class PackSources {

    private final PackFile file;
    private final PackRef pack;

    PackSources(PackFile file, int version) {
        this.file = file;
        this.pack = new PackRef(file.code(), version, file.title());
    }

    PackRef pack() {
        return pack;
    }

    <R, T> @Nullable Ruled<T> ruled(@Nullable R raw, Function<R, String> source, Function<R, T> value) {
        return raw == null ? null : new Ruled<>(value.apply(raw), cite(file, source.apply(raw)), pack);
    }

    @Nullable
    Ruled<Share> share(PackFile.@Nullable Value raw) {
        return ruled(raw, PackFile.Value::source, value -> Share.parse(value.value()));
    }

    @Nullable
    Ruled<Money> money(PackFile.@Nullable Value raw) {
        return ruled(raw, PackFile.Value::source, value -> Money.of(value.value()));
    }

    @Nullable
    Ruled<Integer> count(ElectionSection.@Nullable Count raw) {
        return ruled(raw, ElectionSection.Count::source, ElectionSection.Count::value);
    }

    @Nullable
    Ruled<Boolean> flag(PackFile.@Nullable Value raw) {
        return ruled(raw, PackFile.Value::source, value -> Boolean.valueOf(value.value()));
    }

    static Citation cite(PackFile file, String name) {
        var source = Optional.ofNullable(file.sources().get(name))
                .orElseThrow(() -> new IllegalArgumentException("no source is named " + name));
        var confidence = Citation.Confidence.valueOf(source.confidence());
        if ((confidence == Citation.Confidence.DESIGN) != (source.ruling() != null)) {
            throw new IllegalArgumentException("source " + name + ": a ruling of our own says so, and only it");
        }
        return new Citation(source.documentNumber(), source.title(), source.clause(), confidence);
    }
}
