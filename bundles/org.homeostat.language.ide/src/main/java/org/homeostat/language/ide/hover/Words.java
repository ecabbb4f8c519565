package org.homeostat.language.ide.hover;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** What the words of the language mean: its keywords and functions, in a sentence or two each. */
public final class Words {

    private final Properties meanings = new Properties();

    Words() {
        try (InputStream file = Words.class.getResourceAsStream("words.properties")) {
            meanings.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The meanings of words cannot be read", e);
        }
    }

    /** The meaning of a word. */
    public Optional<String> meaning(String word) {
        return Optional.ofNullable(meanings.getProperty(word));
    }
}
