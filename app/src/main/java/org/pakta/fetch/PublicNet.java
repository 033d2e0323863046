package org.pakta.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Tells machines on the public net from those that only somebody inside a network can reach. */
final class PublicNet {
    /** Blocks of IPv4 that are not public, by the registry of special-purpose addresses. */
    private static final String[] NOT_4 = {
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4"
    };

    /** Only this block of IPv6 is public ... */
    private static final String ALL_6 = "2000::/3";

    /** ... without those for tunnels, special protocols and documents. */
    private static final String[] NOT_6 = {"2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"};

    private PublicNet() {}

    static boolean holds(InetAddress address) {
        if (address instanceof Inet4Address) {
            return !within(address, NOT_4);
        }
        return within(address, ALL_6) && !within(address, NOT_6);
    }

    private static boolean within(InetAddress address, String... blocks) {
        for (String block : blocks) {
            int slash = block.indexOf('/');
            byte[] start = numbers(block.substring(0, slash));
            if (same(address.getAddress(), start, Integer.parseInt(block.substring(slash + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** An address in numbers is read without asking anybody. */
    private static byte[] numbers(String literal) {
        try {
            return InetAddress.getByName(literal).getAddress();
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(literal, impossible);
        }
    }

    private static boolean same(byte[] one, byte[] other, int bits) {
        for (int i = 0; i < bits; i++) {
            int mask = 0x80 >> (i % 8);
            if ((one[i / 8] & mask) != (other[i / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
