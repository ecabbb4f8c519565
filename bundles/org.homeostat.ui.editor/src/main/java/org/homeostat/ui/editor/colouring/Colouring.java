package org.homeostat.ui.editor.colouring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.homeostat.language.ide.EconLanguage;
import org.homeostat.language.ide.Snapshot;
import org.homeostat.language.ide.text.Token;
import org.homeostat.language.ide.text.TokenStyle;
import org.homeostat.ui.editor.LanguageService;

/**
 * Draws the styles of the language. A key press draws only what it changed, and a name keeps the style that it had in
 * the last snapshot until the next one says otherwise, so nothing flickers.
 */
final class Colouring implements IPresentationDamager, IPresentationRepairer {

    private static final int LONGEST = 1_000_000;

    private final LanguageService service;
    private final Palette palette;
    private Map<String, TokenStyle> meanings = Map.of();
    private List<Token> shown = List.of();
    private IDocument document;
    private DocumentEvent answered;
    private IRegion answer;

    Colouring(LanguageService service, Palette palette) {
        this.service = service;
        this.palette = palette;
    }

    @Override
    public void setDocument(IDocument next) {
        document = next;
        shown = next == null ? List.of() : lexed(next.get());
    }

    @Override
    public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
        if (event == answered) {
            return answer; // a deletion is asked about twice
        }
        List<Token> next = lexed(document.get());
        int added = event.getText() == null ? 0 : event.getText().length();
        IRegion changed = TokenChanges.between(shown, next, event.getOffset(), event.getLength(), added);
        shown = next;
        answered = event;
        answer = TokenChanges.within(changed, document.getLength());
        return answer;
    }

    @Override
    public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
        int end = damage.getOffset() + damage.getLength();
        for (Token token : shown) {
            if (token.region().end() > damage.getOffset() && token.region().offset() < end) {
                presentation.addStyleRange(palette.style(token.region(), token.style()));
            }
        }
    }

    /**
     * Takes over the styles of a snapshot.
     *
     * @param snapshot the snapshot
     * @return what is to be drawn anew; empty if the text is another one by now, or nothing changes
     */
    Optional<IRegion> show(Snapshot snapshot) {
        if (document == null) {
            return Optional.empty();
        }
        List<Token> next = snapshot.tokens();
        meanings = meanings(snapshot.text(), next);
        if (!document.get().equals(snapshot.text())) {
            return Optional.empty();
        }
        IRegion changed = TokenChanges.between(shown, next, 0, 0, 0);
        shown = next;
        return changed.getLength() == 0 ? Optional.empty() : Optional.of(changed);
    }

    /** Reads the text again, after the language has become available. */
    void refresh() {
        shown = document == null ? List.of() : lexed(document.get());
    }

    private List<Token> lexed(String text) {
        Optional<EconLanguage> language = service.ready();
        if (language.isEmpty() || text.length() > LONGEST) {
            return List.of();
        }
        return language.get().tokens(text).stream().map(token -> known(token, text)).toList();
    }

    private Token known(Token token, String text) {
        return switch (token.style()) {
            case NAME, STRING, KEYWORD -> {
                TokenStyle meaning = meanings.get(token.region().of(text));
                yield meaning == null ? token : new Token(token.region(), meaning);
            }
            default -> token;
        };
    }

    private static Map<String, TokenStyle> meanings(String text, List<Token> tokens) {
        Map<String, TokenStyle> meanings = new HashMap<>();
        for (Token token : tokens) {
            switch (token.style()) {
                case KEYWORD, NUMBER, STRING, COMMENT, DOC_COMMENT, OPERATOR, PUNCTUATION, NAME, ERROR -> {
                    // the lexer knows these
                }
                default -> meanings.put(token.region().of(text), token.style());
            }
        }
        return meanings;
    }
}
