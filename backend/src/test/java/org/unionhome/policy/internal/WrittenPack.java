package org.unionhome.policy.internal;

/** Packs as a test writes them, as well verified as it needs them. */
final class WrittenPack {

    private WrittenPack() {}

    /** A shipped pack as if every report in it had been read in the original. */
    static Pack documented(String code) {
        String file = ShippedPacks.content(code).replace("confidence: SECONDARY", "confidence: PUBLISHED");
        return PackReader.pack(PackReader.file(file), 1);
    }

    static Pack reported(String sections) {
        return pack(sections, "confidence: SECONDARY");
    }

    static Pack local(String sections) {
        return pack(sections, "confidence: PUBLISHED");
    }

    static Pack pack(String sections, String confidence) {
        String file =
                """
                code: LOCAL
                title: 本级规定
                documentNumber: 本级〔2026〕1号
                jurisdiction: 本级
                validity: {from: 2026-01-01, source: OWN}
                sources:
                  OWN: {documentNumber: 本级〔2026〕1号, clause: 全文, HOW}
                """
                                .replace("HOW", confidence)
                        + sections;
        return PackReader.pack(PackReader.file(file), 1);
    }
}
