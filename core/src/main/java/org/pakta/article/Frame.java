package org.pakta.article;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pakta.evidence.Span;
import org.pakta.text.Day;

/**
 * What a page tells around the text of its article. What could not be told is absent.
 *
 * @param subheadline the short sentence under the headline
 * @param captions texts of pictures, in page order, each once
 * @param dateline where, and on which day, the text says it was filed
 * @param publishedAt the time of publication in ISO 8601, with its zone where the page tells one
 * @param modifiedAt the time of the last change, likewise
 * @param canonical the address that the page calls its own
 * @param pages how many pages the article is cut over; absent when it stands on one, as far as told
 * @param sheet which page of its article it is, where the page leads to the others; of an article
 *     put together, the first of them
 * @param parts the pages that an article was put together from, in order; none when it is of one
 * @param repairs characters that were written in one encoding and read in another
 */
public record Frame(
        Optional<String> subheadline,
        List<String> captions,
        Optional<Filed> dateline,
        Optional<String> publishedAt,
        Optional<String> modifiedAt,
        Optional<String> canonical,
        OptionalInt pages,
        Optional<Sheet> sheet,
        List<Part> parts,
        List<Repair> repairs) {
    public Frame {
        parts = List.copyOf(parts);
        captions = List.copyOf(captions);
        repairs = List.copyOf(repairs);
    }

    /** Pages of an article put together that were not there: what they hold is unknown. */
    public List<Integer> missing() {
        Set<Integer> there = parts.stream().map(Part::number).collect(Collectors.toSet());
        return parts.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(1, pages.orElse(0))
                        .filter(number -> !there.contains(number))
                        .boxed()
                        .toList();
    }

    /**
     * Place and day that open a text.
     *
     * @param place as written
     * @param day where the dateline tells one
     */
    public record Filed(String place, Optional<Day> day) {}

    /**
     * A repair, once however often it was made.
     *
     * @param was the characters on the page
     * @param is what they were meant to be
     */
    public record Repair(String was, String is) {}

    /**
     * What one page gave to an article cut over several.
     *
     * @param number of the page
     * @param input its id
     * @param uri its address
     * @param span its paragraphs in the text
     */
    public record Part(int number, String input, Optional<String> uri, Span span) {}

    /** Nothing is told around the text. */
    public static Frame none() {
        return new Frame(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
