package org.pakta.site;

import static org.pakta.site.Html.tag;
import static org.pakta.site.Html.text;

import java.util.ArrayList;
import java.util.List;
import org.pakta.evidence.Span;
import org.pakta.story.WordChanges;

/** Wordings of one utterance, each with the words marked that another wording does not have. */
final class MarkedWordings {
    private MarkedWordings() {}

    /** The wordings in the order given. */
    static List<Html> of(List<String> wordings) {
        List<List<Span>> changes = WordChanges.of(wordings);
        List<Html> marked = new ArrayList<>();
        for (int i = 0; i < wordings.size(); i++) {
            marked.add(marked(wordings.get(i), changes.get(i)));
        }
        return marked;
    }

    private static Html marked(String wording, List<Span> changed) {
        List<Html> pieces = new ArrayList<>();
        int at = 0;
        for (Span span : changed) {
            pieces.add(text(wording.substring(at, span.from())));
            pieces.add(tag("mark", text(span.in(wording))));
            at = span.to();
        }
        pieces.add(text(wording.substring(at)));
        return Html.all(pieces);
    }
}
