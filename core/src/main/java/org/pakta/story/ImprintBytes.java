package org.pakta.story;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pakta.article.Sheet;
import org.pakta.text.Day;

/** Imprints as bytes, to be kept. Only bytes of this form are to be read. */
final class ImprintBytes {
    private interface Writer<T> {
        void write(T thing) throws IOException;
    }

    private interface Reader<T> {
        T read() throws IOException;
    }

    private static final class Out {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream data = new DataOutputStream(bytes);

        void text(String text) throws IOException {
            byte[] utf = text.getBytes(StandardCharsets.UTF_8);
            data.writeInt(utf.length);
            data.write(utf);
        }

        void day(Optional<Day> day) throws IOException {
            text(day.map(Day::toString).orElse(""));
        }

        void numbers(int[] numbers) throws IOException {
            ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES * numbers.length);
            buffer.asIntBuffer().put(numbers);
            data.writeInt(numbers.length);
            data.write(buffer.array());
        }

        void terms(Terms terms) throws IOException {
            numbers(terms.words);
            for (float count : terms.counts) {
                data.writeFloat(count);
            }
        }

        void runs(Runs runs) throws IOException {
            numbers(runs.hashes);
            data.writeInt(runs.zeros);
        }

        void outline(Outline outline) throws IOException {
            characters(outline.roots);
            characters(outline.ends);
            for (boolean quoted : outline.quoted) {
                data.writeBoolean(quoted);
            }
        }

        void characters(char[] characters) throws IOException {
            data.writeInt(characters.length);
            for (char character : characters) {
                data.writeChar(character);
            }
        }

        void said(Said said) throws IOException {
            text(said.id());
            data.writeBoolean(said.quoted());
            list(said.speaker().stream().toList(), this::voice);
            text(said.text());
            terms(said.terms());
            terms(said.meant().terms());
            data.writeDouble(said.meant().share());
            runs(said.runs());
        }

        void occasion(Occasion occasion) throws IOException {
            voice(occasion.speaker());
            data.writeInt(occasion.day());
            terms(occasion.place());
            data.writeBoolean(occasion.leads());
        }

        void sheet(Sheet sheet) throws IOException {
            text(sheet.of());
            data.writeInt(sheet.number());
        }

        private void voice(Said.Voice voice) throws IOException {
            text(voice.name());
            list(voice.actors(), this::text);
        }

        <T> void list(List<T> things, Writer<T> writer) throws IOException {
            data.writeInt(things.size());
            for (T thing : things) {
                writer.write(thing);
            }
        }
    }

    private static final class In {
        private final DataInputStream data;

        In(byte[] bytes) {
            data = new DataInputStream(new ByteArrayInputStream(bytes));
        }

        String text() throws IOException {
            return new String(bytes(data.readInt()), StandardCharsets.UTF_8);
        }

        private byte[] bytes(int length) throws IOException {
            return data.readNBytes(length);
        }

        Optional<Day> day() throws IOException {
            return Day.parse(text());
        }

        int[] numbers() throws IOException {
            int[] numbers = new int[data.readInt()];
            ByteBuffer.wrap(bytes(Integer.BYTES * numbers.length)).asIntBuffer().get(numbers);
            return numbers;
        }

        Terms terms() throws IOException {
            int[] words = numbers();
            float[] counts = new float[words.length];
            for (int i = 0; i < counts.length; i++) {
                counts[i] = data.readFloat();
            }
            return new Terms(words, counts);
        }

        Runs runs() throws IOException {
            int[] hashes = numbers();
            return new Runs(hashes, data.readInt());
        }

        Outline outline() throws IOException {
            char[] roots = characters();
            char[] ends = characters();
            boolean[] quoted = new boolean[ends.length];
            for (int i = 0; i < quoted.length; i++) {
                quoted[i] = data.readBoolean();
            }
            return new Outline(roots, ends, quoted);
        }

        char[] characters() throws IOException {
            char[] characters = new char[data.readInt()];
            for (int i = 0; i < characters.length; i++) {
                characters[i] = data.readChar();
            }
            return characters;
        }

        Said said() throws IOException {
            String id = text();
            boolean quoted = data.readBoolean();
            Optional<Said.Voice> speaker = list(this::voice).stream().findFirst();
            return new Said(id, quoted, speaker, text(), terms(), meant(), runs());
        }

        private Meant meant() throws IOException {
            return new Meant(terms(), data.readDouble());
        }

        Occasion occasion() throws IOException {
            return new Occasion(voice(), data.readInt(), terms(), data.readBoolean());
        }

        Sheet sheet() throws IOException {
            return new Sheet(text(), data.readInt());
        }

        private Said.Voice voice() throws IOException {
            return new Said.Voice(text(), list(this::text));
        }

        <T> List<T> list(Reader<T> reader) throws IOException {
            int size = data.readInt();
            List<T> things = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                things.add(reader.read());
            }
            return things;
        }
    }

    private ImprintBytes() {}

    static byte[] of(Imprint imprint) {
        Out out = new Out();
        try {
            out.text(imprint.id());
            out.text(imprint.outletId);
            out.text(imprint.outlet);
            out.list(imprint.sheet.stream().toList(), out::sheet);
            out.text(imprint.language);
            out.day(imprint.published);
            out.numbers(imprint.told);
            out.day(imprint.news);
            out.list(imprint.agencies, out::text);
            out.text(imprint.title);
            out.text(imprint.opening);
            out.text(imprint.about);
            out.terms(imprint.whole);
            out.terms(imprint.lead);
            out.runs(imprint.runs);
            out.runs(imprint.quoted);
            out.outline(imprint.outline);
            out.characters(imprint.named);
            out.list(imprint.parts, out::terms);
            out.list(imprint.said, out::said);
            out.list(imprint.occasions, out::occasion);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.bytes.toByteArray();
    }

    static Imprint imprint(byte[] bytes) {
        In in = new In(bytes);
        try {
            return new Imprint(
                    in.text(),
                    in.text(),
                    in.text(),
                    in.list(in::sheet).stream().findFirst(),
                    in.text(),
                    in.day(),
                    in.numbers(),
                    in.day(),
                    in.list(in::text),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.terms(),
                    in.terms(),
                    in.runs(),
                    in.runs(),
                    in.outline(),
                    in.characters(),
                    in.list(in::terms),
                    in.list(in::said),
                    in.list(in::occasion));
        } catch (IOException broken) {
            throw new UncheckedIOException("an imprint is not whole", broken);
        }
    }
}
