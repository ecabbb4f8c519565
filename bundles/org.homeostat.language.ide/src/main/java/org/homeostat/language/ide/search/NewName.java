package org.homeostat.language.ide.search;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a word can be a name. */
final class NewName {

    private static final Pattern FORM = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private NewName() {
    }

    /** Why it cannot be; empty if it can. */
    static Optional<String> objection(String name, Set<String> keywords) {
        if (name == null || name.isBlank()) {
            return Optional.of("a name has at least one letter");
        }
        if (!FORM.matcher(name).matches()) {
            return Optional.of("'" + name + "' is no name; names consist of the letters a to z, digits and '_', and do "
                    + "not begin with a digit");
        }
        return keywords.contains(name)
                ? Optional.of("'" + name + "' is a word of the language and cannot be a name")
                : Optional.empty();
    }
}
