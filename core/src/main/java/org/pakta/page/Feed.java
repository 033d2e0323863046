package org.pakta.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Items of an RSS or Atom feed, each a page. XML that declares a document type is refused. */
final class Feed extends Inputs {
    private static final Set<String> ROOTS = Set.of("rss", "feed", "RDF");
    private static final Set<String> ITEMS = Set.of("item", "entry");
    private static final Set<String> CHANNELS = Set.of("channel", "feed");

    private final Metered in;
    private final String stem;
    private final String name;
    private final Deque<String> path = new ArrayDeque<>();
    private Optional<XMLStreamReader> xml = Optional.empty();
    private Optional<String> channel = Optional.empty();
    private String prefix = "";
    private int number;
    private boolean ended;

    /**
     * Reads one.
     *
     * @param stem what items without an id are called
     * @param name what a person calls the feed
     */
    Feed(InputStream in, String stem, String name) {
        super(in);
        // No piece between two marks may be larger than a page: what is held stays small.
        this.in = new Metered(in, 2L * Candidate.MOST_BYTES);
        this.stem = stem;
        this.name = name;
    }

    @Override
    Optional<Input> advance() throws IOException {
        while (!ended) {
            int event = step();
            if (event == XMLStreamConstants.DTD) {
                ended = true;
                return skip("doctype", name + " declares a document type, which feeds do not need");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                Optional<Input> input = start();
                if (input.isPresent()) {
                    return input;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                path.pop();
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                ended = true;
                return number == 0 ? skip("empty", name + " has no item") : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Input> start() throws IOException {
        String element = element();
        String parent = path.isEmpty() ? "" : path.peek();
        if (path.isEmpty() && !root(element)) {
            ended = true;
            return skip("unsupported", name + " is XML, but no RSS or Atom feed");
        }
        if (ITEMS.contains(element)) {
            FeedItem item = new FeedItem(name + ", item " + (number + 1));
            collect(item, "");
            number++;
            return Optional.of(item.input(stem + ":" + number, channel));
        }
        if (element.equals("title") && CHANNELS.contains(parent) && channel.isEmpty()) {
            FeedItem head = new FeedItem(name);
            collect(head, element);
            channel = head.line("title");
        } else {
            path.push(element);
        }
        return Optional.empty();
    }

    /** Whether this is how a feed begins; its prefix, if any, is that of its own elements. */
    private boolean root(String element) {
        int colon = element.indexOf(':');
        boolean known = ROOTS.contains(element.substring(colon + 1));
        if (known && !element.endsWith("RDF")) {
            prefix = element.substring(0, colon + 1);
        }
        return known;
    }

    /**
     * Takes everything up to the end of the element just begun.
     *
     * @param field the field it is; empty when its children are fields
     */
    private void collect(FeedItem item, String field) throws IOException {
        Deque<String> inside = new ArrayDeque<>();
        String current = field;
        while (true) {
            int event = step();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (inside.isEmpty() && field.isEmpty()) {
                    current = element();
                    item.begin(current, reader());
                } else {
                    item.open(current, element(), reader());
                }
                inside.push(element());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (inside.isEmpty()) {
                    return;
                }
                String ended = inside.pop();
                if (!inside.isEmpty() || !field.isEmpty()) {
                    item.close(current, ended);
                }
            } else if (characters(event)) {
                if (!inside.isEmpty() || !field.isEmpty()) {
                    item.text(current, reader().getText());
                }
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                item.text(current, "&" + reader().getLocalName() + ";");
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new IOException("it ends inside an item");
            }
        }
    }

    private static boolean characters(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    private String element() throws IOException {
        String element = reader().getLocalName();
        return !prefix.isEmpty() && element.startsWith(prefix)
                ? element.substring(prefix.length())
                : element;
    }

    private int step() throws IOException {
        in.clear();
        try {
            return reader().next();
        } catch (XMLStreamException malformed) {
            throw unreadable(malformed);
        } catch (RuntimeException broken) {
            // The JDK's reader lets some of its inner errors out on input that is no XML.
            throw new IOException("it is not well-formed XML", broken);
        }
    }

    private static IOException unreadable(XMLStreamException malformed) {
        if (malformed.getNestedException() instanceof IOException broken) {
            return broken;
        }
        int line = malformed.getLocation() == null ? 0 : malformed.getLocation().getLineNumber();
        return new IOException("it is not well-formed XML, line " + line, malformed);
    }

    private XMLStreamReader reader() throws IOException {
        if (xml.isEmpty()) {
            try {
                xml = Optional.of(factory().createXMLStreamReader(XmlText.of(in)));
            } catch (XMLStreamException malformed) {
                throw unreadable(malformed);
            }
        }
        return xml.get();
    }

    /** One for each feed: factories are not to be shared between threads. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // What nobody declares is markup of the page: "&nbsp;".
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // Feeds use prefixes they do not declare; names as written are enough to tell fields apart.
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        // Newer Javas are stricter than older ones; depth is judged where markup is read.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        // Without one the JDK writes some faults to stderr by itself; they are thrown all the same.
        factory.setXMLReporter((message, kind, related, place) -> {});
        return factory;
    }

    @Override
    Input broken(IOException why) {
        String from = number == 0 ? name : name + ", after item " + number;
        String id = number == 0 ? stem : stem + ":" + (number + 1);
        return Input.skip(id, Candidate.why(why), from + ": " + Candidate.reason(why));
    }

    private Optional<Input> skip(String why, String detail) {
        return Optional.of(Input.skip(stem, why, detail));
    }
}
