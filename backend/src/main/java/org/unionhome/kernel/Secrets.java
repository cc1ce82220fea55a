package org.unionhome.kernel;

import io.smallrye.config.ConfigMapping;

/** Keys of the installation, from the environment. None has a default. */
@ConfigMapping(prefix = "unionhome.keys")
interface Secrets {
    /** SM4 key of 16 bytes in Base64; encrypts sensitive values. */
    String data();

    /** At least 32 bytes in Base64; keys the blind index. */
    String index();

    /** At least 32 bytes in Base64; signs cursors. */
    String cursor();
}
