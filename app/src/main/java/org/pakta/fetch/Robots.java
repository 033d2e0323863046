package org.pakta.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a site lets programs fetch: its robots.txt, read as RFC 9309 says. */
final class Robots {
    /** Where all may be fetched. */
    static final Robots ALL = new Robots(List.of(), 0);

    /** A site may ask for more time between two pages, but not stop a run with it. */
    private static final double MOST_SECONDS = 30;

    private static final int MOST_LINE = 2_048;

    private final List<Rule> rules;
    private final long delay;

    private Robots(List<Rule> rules, long delay) {
        this.rules = List.copyOf(rules);
        this.delay = delay;
    }

    private record Rule(boolean allowed, String pattern) {}

    /** Milliseconds that the site wants between two pages; 0 when it tells nothing. */
    long delay() {
        return delay;
    }

    /** Reads what is meant for a program, else what is meant for all. */
    static Robots of(String text, String program) {
        Robots own = group(text, program.toLowerCase(Locale.ROOT));
        return own == ALL ? group(text, "*") : own;
    }

    private static Robots group(String text, String name) {
        List<Rule> rules = new ArrayList<>();
        double seconds = 0;
        boolean meant = false;
        boolean found = false;
        boolean naming = false;
        for (String line : text.lines().toList()) {
            String[] pair = line.split("#", 2)[0].split(":", 2);
            if (pair.length < 2 || line.length() > MOST_LINE) {
                continue;
            }
            String field = pair[0].strip().toLowerCase(Locale.ROOT);
            String value = pair[1].strip();
            if (field.equals("user-agent")) {
                boolean named = value.split("/", 2)[0].toLowerCase(Locale.ROOT).equals(name);
                meant = named || (naming && meant);
                found |= named;
                naming = true;
            } else {
                naming = false;
            }
            if (meant && !value.isEmpty()) {
                if (field.equals("allow") || field.equals("disallow")) {
                    rules.add(new Rule(field.equals("allow"), value));
                } else if (field.equals("crawl-delay")) {
                    seconds = Math.max(seconds, seconds(value));
                }
            }
        }
        return found ? new Robots(rules, (long) (1000 * seconds)) : ALL;
    }

    private static double seconds(String value) {
        boolean number =
                value.length() < 9
                        && value.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
        try {
            return number ? Math.min(MOST_SECONDS, Double.parseDouble(value)) : 0;
        } catch (NumberFormatException dots) {
            return 0;
        }
    }

    /** Whether this path, with its query, may be fetched: the longest rule decides, then yes. */
    boolean allows(String target) {
        if (target.equals("/robots.txt")) {
            return true;
        }
        Rule best = new Rule(true, "");
        for (Rule rule : rules) {
            int longer = rule.pattern().length() - best.pattern().length();
            boolean better = longer > 0 || (longer == 0 && rule.allowed());
            if (better && matches(rule.pattern(), target)) {
                best = rule;
            }
        }
        return best.allowed();
    }

    /** A star stands for anything; a dollar at the end for the end. */
    private static boolean matches(String pattern, String target) {
        boolean whole = pattern.endsWith("$");
        String[] parts =
                (whole ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
        if (!target.startsWith(parts[0])) {
            return false;
        }
        int at = parts[0].length();
        for (int i = 1; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            int found =
                    last && whole
                            ? target.length() - parts[i].length()
                            : target.indexOf(parts[i], at);
            if (found < at || !target.startsWith(parts[i], found)) {
                return false;
            }
            at = found + parts[i].length();
        }
        return !whole || at == target.length();
    }
}
