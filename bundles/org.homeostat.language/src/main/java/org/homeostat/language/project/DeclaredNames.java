package org.homeostat.language.project;

import java.util.Set;
import java.util.regex.Pattern;

/** Whether a text declares a name, told without parsing it. */
public final class DeclaredNames {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);

    private DeclaredNames() {
    }

    /**
     * Whether a text declares it.
     *
     * @param text an {@code .econ} file
     * @param keywords the words that begin such a declaration: {@code model}
     * @param name the name
     */
    public static boolean has(String text, Set<String> keywords, String name) {
        if (!text.contains(name)) {
            return false;
        }
        return Pattern.compile("\\b(?:" + String.join("|", keywords) + ")\\s+" + Pattern.quote(name) + "\\b")
                .matcher(COMMENT.matcher(text).replaceAll(" ")).find();
    }
}
