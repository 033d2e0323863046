package org.pakta.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pakta.actor.Term;
import org.pakta.coded.Alliances;
import org.pakta.data.DataFolder;
import org.pakta.data.Problem;
import org.pakta.page.Input;
import org.pakta.page.Page;
import org.pakta.record.Contents;
import org.pakta.record.Record;
import org.pakta.record.Records;
import org.pakta.text.Day;

/**
 * The rest of the program, as commands see it.
 *
 * @param engines makes what reads pages from a data folder
 * @param states makes what knows states from a data folder
 * @param records opens records
 * @param printed nouns as JSON
 * @param law treaties and answers
 * @param tables writes a record for other programs
 * @param report writes the pages for a browser
 * @param fetch opens addresses
 * @param checks each loads one part of a data folder and tells what is wrong with it
 */
public record Doors(
        Function<DataFolder, Engine> engines,
        Function<DataFolder, States> states,
        Records records,
        Printed printed,
        Law law,
        Tables tables,
        Report report,
        Fetch fetch,
        List<Function<DataFolder, List<Problem>>> checks) {
    public Doors {
        checks = List.copyOf(checks);
    }

    /** Knows states by their codes and names. */
    public interface States {
        /** Codes of the states ever called so, in any language there is data for. */
        List<String> called(String name);

        /** The first of them, which is one of today where there is one. */
        default Optional<String> code(String name) {
            return called(name).stream().findFirst();
        }

        /** The usual name in a language. */
        String name(String code, String language);

        /** When the state with this code was one; empty when the code is not known. */
        Optional<Term> term(String code);

        /** Codes of the states that ever had this Correlates of War number, sorted. */
        List<String> withCow(String number);

        /** Every Correlates of War number the state with this code ever had. */
        List<String> numbers(String code);

        /** The Correlates of War number of the state with this code on a day. */
        Optional<String> number(String code, LocalDate day);

        /** The state that had a code's Correlates of War number on a day. */
        Optional<String> inPlaceOf(String code, LocalDate day);
    }

    /** Writes a record for other programs. */
    public interface Tables {
        /** The forms there are. */
        List<String> forms();

        /** The forms of the law, which need no record. */
        List<String> lawForms();

        /**
         * How many files of the law were written into a folder: of a day, or of a year as imported
         * alliances tell it, or treaties where there are none.
         */
        int writeLaw(String form, Day when, Alliances alliances, DataFolder data, Path folder)
                throws IOException;

        /** How many files were written into a folder. */
        int write(Record record, String form, DataFolder data, Path folder) throws IOException;
    }

    /** Opens addresses. */
    public interface Fetch {
        /**
         * What an address leads to.
         *
         * @param near allows this machine and its own network too
         * @param next where a page's article goes on
         */
        Function<String, Iterator<Input>> from(boolean near, Function<Page, Optional<String>> next);
    }

    /** Writes a report into a folder. */
    public interface Report {
        /** Complains when it could not be written there; makes and changes nothing. */
        void check(Path folder) throws IOException;

        /** The page to open first; {@code language} is the one shown first. */
        Path write(Contents contents, DataFolder data, String language, Path folder)
                throws IOException;
    }
}
