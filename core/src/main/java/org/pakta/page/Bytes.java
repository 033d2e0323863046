package org.pakta.page;

import java.util.Arrays;
import org.pakta.text.Words;

/** Bytes that do not change, compared by content. */
public final class Bytes {
    private final byte[] bytes;
    private final String digest;

    public Bytes(byte[] bytes) {
        this.bytes = bytes.clone();
        this.digest = Words.digest(this.bytes);
    }

    public byte[] copy() {
        return bytes.clone();
    }

    public int size() {
        return bytes.length;
    }

    /** SHA-256 in hex. */
    public String digest() {
        return digest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes " + digest.substring(0, 16);
    }
}
