package org.homeostat.language.ide.assist;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;

/**
 * A place in a text where something may be inserted.
 *
 * @param context what Xtext knows about it
 * @param text the whole text
 */
record Place(ContentAssistContext context, String text) {

    static Place of(ContentAssistContext context) {
        return new Place(context, context.getRootNode().getText());
    }

    /** The element of the file that the place is in. */
    EObject model() {
        return context.getCurrentModel();
    }

    /** The element that stands before the place. */
    EObject previous() {
        return context.getPreviousModel();
    }

    /** The half-typed word. */
    String prefix() {
        return context.getPrefix();
    }

    int offset() {
        return context.getOffset();
    }

    /** The offset after the word that the place is in or at the end of. */
    int wordEnd() {
        int end = offset();
        while (!prefix().isEmpty() && end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The half-typed word with what the cursor is before. */
    String word() {
        return text.substring(offset() - prefix().length(), wordEnd());
    }

    /** The last character before the word that isn't a blank; a line break if there is none. */
    char opened() {
        int end = blanksBefore();
        return end == 0 ? '\n' : text.charAt(end - 1);
    }

    /** The last of these words before the place, in the same braces; empty if there is none. */
    String clause(String... words) {
        int end = offset() - prefix().length();
        int start = Math.max(text.lastIndexOf('{', end - 1), text.lastIndexOf(';', end - 1)) + 1;
        String[] before = text.substring(start, end).split("\\W+");
        for (int i = before.length - 1; i >= 0; i--) {
            if (List.of(words).contains(before[i])) {
                return before[i];
            }
        }
        return "";
    }

    /** The first character after the word that isn't a blank; a line break if there is none on the line. */
    char next() {
        for (int i = wordEnd(); i < text.length(); i++) {
            char here = text.charAt(i);
            if (here != ' ' && here != '\t') {
                return here;
            }
        }
        return '\n';
    }

    /** The character right after the word. */
    char glued() {
        return wordEnd() < text.length() ? text.charAt(wordEnd()) : '\n';
    }

    /** The word before the half-typed one; empty if there is none but a bracket or an operator. */
    String before() {
        int end = blanksBefore();
        int start = end;
        while (start > 0 && isWordPart(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    /** The blanks at the beginning of the line. */
    String indentation() {
        int start = text.lastIndexOf('\n', offset() - 1) + 1;
        int end = start;
        while (end < offset() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }

    /** Whether the half-typed word can be one: names go from letter to letter and are not glued to a number. */
    boolean isInsertable() {
        if (prefix().isEmpty()) {
            return offset() == 0 || !isWordPart(text.charAt(offset() - 1));
        }
        return prefix().chars().allMatch(c -> isWordPart((char) c) || c == '.')
                && !Character.isDigit(prefix().charAt(0)) && prefix().charAt(0) != '.';
    }

    /** The offset after the last character before the word that isn't a blank. */
    private int blanksBefore() {
        int end = offset() - prefix().length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
