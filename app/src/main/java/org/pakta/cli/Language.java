package org.pakta.cli;

import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** In which language people are spoken to. */
final class Language {
    @Option(
            names = "--lang",
            paramLabel = "id|en",
            description = "Language of the answer: id or en.")
    private Optional<String> lang = Optional.empty();

    /** {@code id} or {@code en}. */
    String code() {
        String code = lang.orElse("en").toLowerCase(Locale.ROOT);
        if (!code.equals("id") && !code.equals("en")) {
            throw new UserError("--lang " + code + " is not known; write --lang id or --lang en");
        }
        return code;
    }

    /** What is said in that language. */
    String say(String english, String inIndonesian) {
        return code().equals("id") ? inIndonesian : english;
    }
}
