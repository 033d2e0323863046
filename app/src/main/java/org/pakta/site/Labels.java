package org.pakta.site;

import static org.pakta.site.Html.attr;
import static org.pakta.site.Html.cls;
import static org.pakta.site.Html.tag;
import static org.pakta.site.Html.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pakta.data.BadData;
import org.pakta.data.DataFolder;
import org.pakta.data.Problem;
import org.pakta.data.Table;
import org.pakta.text.Day;

/**
 * The words of the site itself, in both languages at once: a page carries both, and shows one.
 *
 * <p>A label may have places {@code {0}}, {@code {1}} for what is put in, and two forms divided by
 * {@code |}, for one and for any other number.
 */
final class Labels {
    static final String FILE = "site/labels.tsv";
    static final List<String> LANGUAGES = List.of("id", "en");
    private final Map<String, Map<String, List<String>>> forms = new LinkedHashMap<>();

    private Labels() {}

    static Labels from(DataFolder data) {
        Labels labels = new Labels();
        List<Problem> problems = new ArrayList<>();
        Table table = data.table(FILE, List.of("key", "en", "id"));
        for (Table.Row row : table.rows()) {
            Map<String, List<String>> both = new LinkedHashMap<>();
            for (String language : LANGUAGES) {
                both.put(language, row.list(language));
                if (row.cell(language).isEmpty()) {
                    String what = "'" + row.cell("key") + "' has no text in " + language;
                    problems.add(new Problem(FILE, row.line(), what));
                }
            }
            if (labels.forms.put(row.cell("key"), both) != null) {
                problems.add(new Problem(FILE, row.line(), "'" + row.cell("key") + "' twice"));
            }
        }
        BadData.ifAny(problems);
        return labels;
    }

    Set<String> keys() {
        return forms.keySet();
    }

    /** A label with things put into its places. */
    Html say(String key, Html... parts) {
        return both(language -> filled(form(key, language, 2), i -> parts[i]));
    }

    /** A label about a number, which is its {@code {0}}; parts follow from {@code {1}}. */
    Html count(String key, int number, Html... parts) {
        return both(
                language ->
                        filled(
                                form(key, language, number),
                                i -> i == 0 ? figure(number, language) : parts[i - 1]));
    }

    Html number(int number) {
        return both(language -> figure(number, language));
    }

    /** A code in words; the code itself when there are none for it. */
    Html code(String group, String code) {
        String key = group + "." + code.toLowerCase(Locale.ROOT);
        return forms.containsKey(key) ? say(key) : Html.theirs(code);
    }

    /** A day as far as known. */
    Html day(Day day) {
        Html words =
                day.month() == 0
                        ? text(String.format(Locale.ROOT, "%04d", day.year()))
                        : both(language -> text(spelled(day, language)));
        return tag("time", attr("datetime", day.toString()), words);
    }

    /** A day, or that it is not told. */
    Html day(Optional<Day> day) {
        return day.map(this::day).orElseGet(() -> Html.span("unknown", say("day.unknown")));
    }

    /** A label in one language, where a page can hold only one. */
    String plain(String key, String language) {
        return form(key, language, 2);
    }

    private String spelled(Day day, String language) {
        String month = form("month." + day.month(), language, 2);
        return (day.full() ? day.day() + " " : "") + month + " " + day.year();
    }

    private static Html figure(int number, String language) {
        String grouped = String.format(Locale.ROOT, "%,d", number);
        return text(language.equals("id") ? grouped.replace(',', '.') : grouped);
    }

    private String form(String key, String language, int number) {
        Map<String, List<String>> both = forms.get(key);
        if (both == null) {
            throw new IllegalArgumentException("label '" + key + "' is not in " + FILE);
        }
        List<String> known = both.getOrDefault(language, List.of());
        return number == 1 ? known.get(0) : known.get(known.size() - 1);
    }

    /** Both languages; once when they read the same. */
    static Html both(Function<String, Html> in) {
        List<Html> texts = LANGUAGES.stream().map(in).toList();
        if (texts.get(0).toString().equals(texts.get(1).toString())) {
            return texts.get(0);
        }
        List<Html> spans = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String language = LANGUAGES.get(i);
            spans.add(tag("span", cls("l-" + language), attr("lang", language), texts.get(i)));
        }
        return Html.all(spans);
    }

    private static Html filled(String form, Function<Integer, Html> parts) {
        List<Html> pieces = new ArrayList<>();
        int done = 0;
        for (int at = form.indexOf('{'); at >= 0; at = form.indexOf('{', done)) {
            pieces.add(text(form.substring(done, at)));
            pieces.add(parts.apply(form.charAt(at + 1) - '0'));
            done = at + 3;
        }
        pieces.add(text(form.substring(done)));
        return Html.all(pieces);
    }
}
