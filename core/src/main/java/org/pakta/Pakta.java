package org.pakta;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.pakta.actor.Mention;
import org.pakta.actor.MentionFinder;
import org.pakta.article.Article;
import org.pakta.article.ArticleReader;
import org.pakta.article.Extraction;
import org.pakta.article.PageText;
import org.pakta.data.DataFolder;
import org.pakta.event.Event;
import org.pakta.event.EventFinder;
import org.pakta.fact.Fact;
import org.pakta.fact.FactFinder;
import org.pakta.language.LanguagePack;
import org.pakta.language.Languages;
import org.pakta.ledger.KnownPacts;
import org.pakta.ledger.PactBodies;
import org.pakta.ledger.PactReader;
import org.pakta.ledger.ReportedPact;
import org.pakta.pact.PactFiles;
import org.pakta.page.Page;
import org.pakta.page.Skipped;
import org.pakta.record.Outcome;
import org.pakta.record.Reading;
import org.pakta.statement.Statement;
import org.pakta.statement.StatementFinder;
import org.pakta.story.Counterpart;
import org.pakta.story.Grouping;
import org.pakta.story.Imprint;
import org.pakta.story.Saying;
import org.pakta.story.Story;
import org.pakta.story.StoryGrouper;
import org.pakta.story.Told;
import org.pakta.text.Sentence;
import org.pakta.treaty.Found;
import org.pakta.treaty.TreatyReader;

/** The front door: the whole main path. */
public final class Pakta {
    private final Languages languages;
    private final ArticleReader articles;
    private final MentionFinder mentions;
    private final EventFinder events = new EventFinder();
    private final PactReader pacts;
    private final StatementFinder statements;
    private final StoryGrouper stories;
    private final FactFinder facts;
    private final TreatyReader treaties;

    private Pakta(DataFolder data) {
        this.languages = new Languages(data);
        this.pacts =
                new PactReader(events, new KnownPacts(PactFiles.read(data)), new PactBodies(data));
        this.mentions = new MentionFinder(data);
        this.treaties = new TreatyReader(languages, mentions);
        this.articles = new ArticleReader(data, languages);
        this.statements = new StatementFinder(articles.outlets(), mentions.offices());
        this.stories = StoryGrouper.of(languages);
        this.facts = new FactFinder(languages);
    }

    /** With the data that came with the program. */
    public static Pakta shipped() {
        return with(DataFolder.shipped());
    }

    /** With other data of the same shape. */
    public static Pakta with(DataFolder data) {
        return new Pakta(data);
    }

    /**
     * Reads one page: an article with its names, statements, events and pacts, or why there is
     * none.
     */
    public Outcome read(Page page) {
        Extraction extraction = articles.read(page);
        if (extraction instanceof Extraction.None none) {
            return new Outcome.Passed(none.skipped());
        }
        Article article = ((Extraction.Found) extraction).article();
        return new Outcome.Done(read(article));
    }

    /**
     * Where a page's article goes on, or is shown as a whole; empty where it stands on one page.
     */
    public Optional<String> next(Page page) {
        return articles.next(page);
    }

    /** Reads what an article tells; also of one that was put together from several pages. */
    public Reading read(Article article) {
        Optional<LanguagePack> language = article.language().flatMap(languages::pack);
        if (language.isEmpty()) {
            return new Reading(article, List.of(), List.of(), List.of(), List.of(), true);
        }
        List<Sentence> sentences = language.get().sentences(article.text());
        List<Mention> names =
                mentions.find(article.text(), sentences, language.get(), article.published());
        List<Statement> said = statements.find(article, sentences, names, language.get());
        List<Mention> all = mentions.withLearned(article.text(), sentences, names, language.get());
        List<Event> happened = events.find(article, sentences, names, all, said, language.get());
        List<ReportedPact> told = pacts.find(article, sentences, names, happened, language.get());
        return new Reading(article, all, said, happened, told, false);
    }

    /**
     * Puts articles into stories and statements into sayings; the order of the list does not
     * matter.
     */
    public Grouping group(List<Told> articles) {
        return stories.group(articles);
    }

    /** All that stories and sayings need of one article; few words, to be kept or sent on. */
    public Imprint imprint(Told article) {
        return stories.imprint(article);
    }

    /** Puts articles into stories and statements into sayings by their imprints. */
    public Grouping groupImprints(Collection<Imprint> articles) {
        return StoryGrouper.groupImprints(articles);
    }

    /** Which sentences of a rewrite tell what which of its source do. */
    public List<Counterpart> counterparts(Told source, Told rewrite) {
        return stories.counterparts(source, rewrite);
    }

    /** Sets a story's articles side by side: who tells what, who the contrary, who nothing. */
    public List<Fact> facts(Story story, List<Told> articles, List<Saying> sayings) {
        return facts.find(story, articles, sayings);
    }

    /** Reads one page as the text of a treaty. It is a reading, never law. */
    public Found treaty(Page page) {
        if (page.format() != Page.Format.TEXT) {
            return new Found.None(
                    new Skipped(page.id(), "html", "a treaty is read from plain text or Markdown"));
        }
        return treaties.read(page.id(), PageText.of(page));
    }
}
