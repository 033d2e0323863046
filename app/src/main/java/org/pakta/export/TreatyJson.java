package org.pakta.export;

import java.util.Locale;
import java.util.Optional;
import org.pakta.evidence.Span;
import org.pakta.pact.Side;
import org.pakta.pact.Trigger;
import org.pakta.record.CodePoints;
import org.pakta.treaty.Quote;
import org.pakta.treaty.ReadClause;
import org.pakta.treaty.TreatyText;

/** A treaty's text as read, in the words of a treaty's data file. Offsets are code points. */
public final class TreatyJson {
    /** {@code pakta/treaty-text/1}. */
    public String line(TreatyText treaty) {
        Writing writing = new Writing(treaty.text(), CodePoints.of(treaty.text()));
        Fields fields =
                Fields.schema("pakta/treaty-text/1")
                        .with("id", treaty.id())
                        .with("language", treaty.language())
                        .with("basis", "text");
        treaty.name().ifPresent(name -> fields.with("name", writing.words(name)));
        return fields.list(
                        "parties",
                        treaty.parties().stream()
                                .map(one -> writing.words(one.span()).with("state", one.state()))
                                .toList())
                .list("articles", treaty.articles().stream().map(writing::article).toList())
                .list("clauses", treaty.clauses().stream().map(writing::clause).toList())
                .list("provisions", treaty.provisions().stream().map(writing::provision).toList())
                .line();
    }

    private record Writing(String text, CodePoints points) {
        Fields words(Span span) {
            return Fields.none().with("text", span.in(text)).span(span, points);
        }

        Fields article(TreatyText.Numbered article) {
            return Fields.none()
                    .with("article", article.cited())
                    .maybe("heading", article.heading().map(span -> span.in(text)))
                    .span(article.span(), points);
        }

        private Fields quoted(Quote quote) {
            return words(quote.span()).with("article", quote.where());
        }

        Fields clause(ReadClause clause) {
            Fields fields = quoted(clause.quote()).with("duty", clause.duty().code());
            side(fields, "owed_by", clause.owedBy(), "all");
            side(fields, "owed_to", clause.owedTo(), "all_others");
            clause.when().ifPresent(when -> fields.with("trigger", trigger(when)));
            Fields response =
                    Fields.none()
                            .maybe("strength", clause.response().strength().map(s -> s.code()));
            said(response, "says", Optional.of(clause.response().says()));
            said(response, "deadline", clause.response().deadline());
            return fields.with("response", response);
        }

        private static void side(Fields fields, String name, Side side, String all) {
            if (side instanceof Side.Named named) {
                fields.texts(name, named.named());
            } else {
                fields.with(name, side.equals(Side.ALL) ? all : "unknown");
            }
        }

        private Fields trigger(ReadClause.Situation when) {
            Fields fields = Fields.none().with("event", when.event().code());
            said(fields, "says", when.says());
            said(fields, "place", when.place());
            fields.textsIfAny("objects", when.objects().stream().map(o -> o.code()).toList());
            when.needs().forEach(need -> fields.with(code(need), true));
            return when.attacker() == Trigger.Attacker.ANY
                    ? fields
                    : fields.with("attacker", code(when.attacker()));
        }

        private void said(Fields fields, String name, Optional<Span> span) {
            span.ifPresent(words -> fields.with(name, words(words)));
        }

        Fields provision(TreatyText.Provision provision) {
            return quoted(provision.quote())
                    .with("matter", code(provision.matter()))
                    .maybe("date", provision.day())
                    .maybe("years", provision.years())
                    .maybe("says", provision.says());
        }

        private static String code(Enum<?> choice) {
            return choice.name().toLowerCase(Locale.ROOT);
        }
    }
}
