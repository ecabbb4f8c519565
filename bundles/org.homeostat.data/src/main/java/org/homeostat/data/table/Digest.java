package org.homeostat.data.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of files, as 64 hexadecimal digits in lower case. */
public final class Digest {

    private Digest() {
    }

    /**
     * Digest of a file.
     *
     * @param head its first bytes
     * @param rest what follows them, which is read to its end
     * @return 64 digits
     * @throws IOException where it can't be read
     */
    public static String of(byte[] head, InputStream rest) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(head);
            byte[] block = new byte[1 << 16];
            for (int count = rest.read(block); count >= 0; count = rest.read(block)) {
                digest.update(block, 0, count);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    static String of(String text) {
        try {
            return of(new byte[0], new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }
}
