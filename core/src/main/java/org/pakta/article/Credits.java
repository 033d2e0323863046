package org.pakta.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.pakta.language.LanguagePack;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** Reads who is credited: "Penulis : X Editor : Y", "Sumber: Associated Press", "Foto/AP". */
final class Credits {
    private static final int LONGEST_LABEL = 3;
    private static final int LONGEST_NAME = 6;

    /** A label and a name without a mark between them are a whole line. */
    private static final int LONGEST_FREE = 5;

    /** Characters that hold a label of three words and the words after it. */
    private static final int LONGEST_OPENING = 200;

    private static final Pattern COPYRIGHT =
            Pattern.compile("©|\\bcopyright\\b", Pattern.CASE_INSENSITIVE);

    /** Characters of a credit behind a text: "(Reuters/AFP/Ant/P-2)". */
    private static final int LONGEST_CLOSING = 40;

    private static final String CLOSES_SENTENCE = ".!?\"”’";

    /** Who of the desk took it over: "I-1", "ags"; nothing between two marks. */
    private static final Pattern DESK = Pattern.compile("[\\p{L}\\p{N}-]{0,5}");

    private static final Pattern LEADS = Pattern.compile("^[\\s–—-]+");

    private final Map<String, String> labels;
    private final Set<String> free;
    private final Outlets outlets;
    private final Set<Byline> byline = new LinkedHashSet<>();
    private final Set<String> agencies = new LinkedHashSet<>();

    Credits(LanguagePack language, Outlets outlets) {
        this.labels = language.credits();
        this.free = language.freeCredits();
        this.outlets = outlets;
    }

    List<Byline> byline() {
        return List.copyOf(byline);
    }

    List<String> agencies() {
        return List.copyOf(agencies);
    }

    void agency(String name) {
        agencies.add(name);
    }

    void author(String name) {
        byline.add(new Byline(name, Byline.Role.AUTHOR));
    }

    private record Label(int from, int to, String role) {}

    private record Credit(String name, String role) {}

    /** Whether the line begins with a label such as "Penulis :" or "(Reporting by". */
    boolean begins(String line) {
        return begins(line, Words.of(line.substring(0, Math.min(line.length(), LONGEST_OPENING))));
    }

    /** The same where the words are cut already. */
    boolean begins(String line, List<Token> words) {
        boolean atStart =
                !words.isEmpty()
                        && (words.get(0).from() == 0
                                || (words.get(0).from() == 1 && line.charAt(0) == '('));
        return atStart && (labelAt(line, words, 0).isPresent() || beside(line, words).isPresent());
    }

    /** Where credits begin: at the line's start, or at a label of two words or with its colon. */
    OptionalInt at(String line) {
        if (begins(line)) {
            return OptionalInt.of(0);
        }
        return labelsIn(line).stream()
                .filter(
                        label ->
                                line.charAt(label.to() - 1) == ':'
                                        || line.substring(label.from(), label.to()).contains(" "))
                .filter(label -> Character.isUpperCase(line.charAt(label.from())))
                .mapToInt(Label::from)
                .findFirst();
    }

    /** A name and the label beside it: "Editor Rina Sari", "Rina Sari, Reporter | 2 Mei". */
    private Optional<Credit> beside(String line, List<Token> words) {
        Token first = words.get(0);
        if (words.size() <= LONGEST_FREE && free.contains(first.folded())) {
            return credit(line.substring(first.to()), first);
        }
        int comma = line.indexOf(',');
        return words.stream()
                .filter(word -> comma > 0 && word.from() > comma)
                .findFirst()
                .filter(label -> free.contains(label.folded()))
                .filter(label -> ends(line.substring(label.to()).strip()))
                .flatMap(label -> credit(line.substring(0, comma), label));
    }

    private Optional<Credit> credit(String name, Token label) {
        boolean person =
                likePerson(name.strip()) && Words.of(name).stream().allMatch(Token::capital);
        return Optional.ofNullable(labels.get(label.folded()))
                .filter(role -> person && label.capital())
                .map(role -> new Credit(name.strip(), role));
    }

    /** Whether nothing, or something else set apart by a mark, comes next. */
    private static boolean ends(String rest) {
        return rest.isEmpty() || "|\u00b7\u2022-\u2013\u2014".indexOf(rest.charAt(0)) >= 0;
    }

    /** Takes what a line credits; true when it credited somebody. */
    boolean read(String line) {
        List<Label> found = labelsIn(line);
        int before = byline.size() + agencies.size();
        if (found.isEmpty() && !line.isBlank()) {
            beside(line, Words.of(line)).ifPresent(one -> credit(one.name(), one.role()));
        }
        for (int i = 0; i < found.size(); i++) {
            int end = i + 1 < found.size() ? found.get(i + 1).from() : line.length();
            boolean describes =
                    found.get(i).role().equals("photographer")
                            && Words.of(line.substring(found.get(i).to(), end)).size()
                                    > LONGEST_NAME;
            if (describes) {
                caption(line);
                continue;
            }
            names(line.substring(found.get(i).to(), end), found.get(i).role());
        }
        return byline.size() + agencies.size() > before;
    }

    private List<Label> labelsIn(String line) {
        List<Token> words = Words.of(line);
        List<Label> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Optional<Label> label = labelAt(line, words, at);
            if (label.isPresent()) {
                found.add(label.get());
            }
        }
        return found;
    }

    private Optional<Label> labelAt(String line, List<Token> words, int at) {
        for (int size = Math.min(LONGEST_LABEL, words.size() - at); size > 0; size--) {
            int from = words.get(at).from();
            int to = words.get(at + size - 1).to();
            String role = labels.get(Words.folded(line.substring(from, to)));
            if (role == null) {
                continue;
            }
            int after = to;
            while (after < line.length()
                    && (line.charAt(after) == ' ' || line.charAt(after) == '\u00a0')) {
                after++;
            }
            boolean marked =
                    after < line.length()
                            && (line.charAt(after) == ':' || line.charAt(after) == '/');
            boolean opensLine = size > 1 || at == 0;
            if (marked) {
                return Optional.of(new Label(from, after + 1, role));
            }
            if (opensLine
                    && words.get(at).capital()
                    && endsInBy(words.get(at + size - 1))
                    && nameFollows(words, at + size)) {
                return Optional.of(new Label(from, to, role));
            }
        }
        return Optional.empty();
    }

    private static boolean endsInBy(Token word) {
        return word.folded().equals("oleh") || word.folded().equals("by");
    }

    /** A name and little else, or more credits: "Reporting by A, B and C; editing by D". */
    private boolean nameFollows(List<Token> words, int at) {
        return at < words.size()
                && words.get(at).capital()
                && (words.size() - at <= LONGEST_NAME + 2 || creditsFollow(words, at));
    }

    private boolean creditsFollow(List<Token> words, int from) {
        for (int at = from + 1; at < words.size(); at++) {
            if (endsInBy(words.get(at))
                    && labels.containsKey(
                            words.get(at - 1).folded() + ' ' + words.get(at).folded())) {
                return true;
            }
        }
        return false;
    }

    private void names(String stretch, String role) {
        String names = COPYRIGHT.split(stretch, 2)[0];
        boolean sent = false;
        for (String part : names.split("[,|;&()]| dan | and | melalui | via ", -1)) {
            for (String half : part.split("/", -1)) {
                String name = half.strip();
                Optional<String> agency = outlets.agency(name);
                agency.ifPresent(agencies::add);
                if (agency.isEmpty() && looksLikeName(name) && !AuthorNames.degree(name)) {
                    // "Antara/Rina": who took the picture for the agency.
                    credit(name, sent && role.equals("agency") ? "photographer" : role);
                }
                boolean known = agency.isPresent() || outlets.named(name).isPresent();
                sent |= known && part.indexOf('/') >= 0;
            }
        }
    }

    /**
     * Takes the agency credited behind the last sentence of a body: "(AFP/I-1)", "- AFP".
     *
     * @return where the credit begins; empty when there is none
     */
    OptionalInt closing(String text) {
        int from = text.length();
        while (from > 0
                && text.length() - from <= LONGEST_CLOSING
                && CLOSES_SENTENCE.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        boolean behind = from == 0 || CLOSES_SENTENCE.indexOf(text.charAt(from - 1)) >= 0;
        Set<String> named = new LinkedHashSet<>();
        for (String part : text.substring(from).split("[/()]", -1)) {
            String name = LEADS.matcher(part).replaceFirst("").strip();
            Optional<String> agency = outlets.agency(name);
            agency.ifPresent(named::add);
            behind &= agency.isPresent() || DESK.matcher(name).matches();
        }
        if (!behind || named.isEmpty()) {
            return OptionalInt.empty(); // a text may end in such a name
        }
        agencies.addAll(named);
        return OptionalInt.of(from);
    }

    private void credit(String name, String role) {
        switch (role) {
            case "author" -> byline.add(new Byline(name, Byline.Role.AUTHOR));
            case "editor" -> byline.add(new Byline(name, Byline.Role.EDITOR));
            case "photographer" -> byline.add(new Byline(name, Byline.Role.PHOTOGRAPHER));
            case "archive" -> {} // "Dok. Dewan Pelabuhan": whose picture it is, not who took it
            default -> agencies.add(name);
        }
    }

    private static boolean looksLikeName(String name) {
        List<Token> words = Words.of(name);
        return !words.isEmpty()
                && words.size() <= LONGEST_NAME
                && words.get(0).capital()
                && words.stream().noneMatch(Token::number);
    }

    /** Takes the photo credit of a caption: "(Sumber: Name, Agency)" names a photographer first. */
    void caption(String caption) {
        int open = caption.lastIndexOf('(');
        String credit = open >= 0 ? caption.substring(open + 1) : caption;
        List<Label> found = labelsIn(credit);
        if (open < 0 && found.isEmpty()) {
            return;
        }
        String names = found.isEmpty() ? credit : credit.substring(found.get(0).to());
        boolean first = true;
        for (String part : names.split("[,|;/&()]| melalui | via ", -1)) {
            String name = part.strip();
            Optional<String> agency = outlets.agency(name);
            agency.ifPresent(agencies::add);
            if (agency.isEmpty() && first && likePerson(name)) {
                byline.add(new Byline(name, Byline.Role.PHOTOGRAPHER));
            }
            first = false;
        }
    }

    /** Two words or more; three in capitals are an agency's name. */
    private boolean likePerson(String name) {
        List<Token> words = Words.of(name);
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
        return looksLikeName(name)
                && words.size() >= 2
                && !(capitals && words.size() > 2)
                && outlets.named(name).isEmpty()
                && !"archive".equals(labels.get(words.get(0).folded()));
    }
}
