package org.homeostat.language.ide.assist;

import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.homeostat.language.ide.text.Kind;

/** The kinds of a language server's protocol that come closest to those of the language. */
final class EntryKinds {

    private EntryKinds() {
    }

    static String of(Kind kind) {
        return switch (kind) {
            case KEYWORD -> ContentAssistEntry.KIND_KEYWORD;
            case TEMPLATE -> ContentAssistEntry.KIND_SNIPPET;
            case FUNCTION -> ContentAssistEntry.KIND_FUNCTION;
            case UNIT -> ContentAssistEntry.KIND_UNIT;
            case PARAMETER, LEVER, SERIES, PROCESS, SHOCK -> ContentAssistEntry.KIND_PROPERTY;
            case VARIABLE, STOCK, TRANSACTION, INDEX, ARGUMENT -> ContentAssistEntry.KIND_VARIABLE;
            case MODEL -> ContentAssistEntry.KIND_CLASS;
            case PACKAGE -> ContentAssistEntry.KIND_MODULE;
            case DATASET -> ContentAssistEntry.KIND_FILE;
            default -> ContentAssistEntry.KIND_REFERENCE;
        };
    }
}
