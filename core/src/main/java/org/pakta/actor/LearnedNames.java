package org.pakta.actor;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.pakta.data.DataFolder;

/**
 * The taggers of the languages that have learned weights: {@code models/names-CODE.bin}. Read when
 * the first article of the language is; other commands need no names.
 */
final class LearnedNames {
    private final DataFolder data;
    private final Map<String, Optional<NameTagger>> taggers = new ConcurrentHashMap<>();

    LearnedNames(DataFolder data) {
        this.data = data;
    }

    Optional<NameTagger> tagger(String code) {
        return taggers.computeIfAbsent(
                code,
                any ->
                        data.bytes("models/names-" + any + ".bin")
                                .map(NameModel::read)
                                .map(NameTagger::new));
    }
}
