package org.homeostat.language.ide.server;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionItemLabelDetails;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.homeostat.language.ide.text.Kind;
import org.homeostat.language.ide.text.Proposal;
import org.homeostat.language.ide.text.Region;

/** Proposals in the protocol's words. */
final class Completions {

    private final boolean snippets;

    /**
     * What a client can take.
     *
     * @param snippets whether it knows texts with places to fill in
     */
    Completions(boolean snippets) {
        this.snippets = snippets;
    }

    /** The list, to be asked for again as the author types on: what fits depends on more than the letters. */
    CompletionList of(List<Proposal> proposals, Lines lines) {
        List<CompletionItem> items = new ArrayList<>();
        for (Proposal proposal : proposals) {
            items.add(item(proposal, lines, items.size()));
        }
        return new CompletionList(true, items);
    }

    private CompletionItem item(Proposal proposal, Lines lines, int rank) {
        CompletionItem item = new CompletionItem(proposal.label());
        boolean snippet = snippets && !proposal.stops().isEmpty();
        item.setKind(kind(proposal.kind()));
        if (!proposal.detail().isEmpty()) {
            CompletionItemLabelDetails details = new CompletionItemLabelDetails();
            details.setDescription(proposal.detail());
            item.setLabelDetails(details);
            item.setDetail(proposal.detail());
        }
        if (!proposal.description().isEmpty()) {
            item.setDocumentation(proposal.description());
        }
        item.setSortText(String.format("%05d", rank));
        item.setFilterText(proposal.label() + " " + proposal.detail());
        item.setInsertTextFormat(snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
        item.setInsertTextMode(InsertTextMode.AsIs);
        item.setTextEdit(Either.forLeft(new TextEdit(lines.range(proposal.replaced()),
                snippet ? snippet(proposal) : proposal.text())));
        return item;
    }

    /** The text with its places numbered; the last one is where typing goes on. */
    static String snippet(Proposal proposal) {
        StringBuilder snippet = new StringBuilder();
        int read = 0;
        for (int i = 0; i < proposal.stops().size(); i++) {
            Region stop = proposal.stops().get(i);
            boolean last = i == proposal.stops().size() - 1;
            snippet.append(escape(proposal.text().substring(read, stop.offset())));
            String inside = escape(stop.of(proposal.text())).replace("}", "\\}");
            snippet.append("${").append(last ? 0 : i + 1).append(inside.isEmpty() ? "" : ":" + inside).append('}');
            read = stop.end();
        }
        return snippet.append(escape(proposal.text().substring(read))).toString();
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("$", "\\$");
    }

    private static CompletionItemKind kind(Kind kind) {
        return switch (kind) {
            case KEYWORD -> CompletionItemKind.Keyword;
            case TEMPLATE -> CompletionItemKind.Snippet;
            case FUNCTION -> CompletionItemKind.Function;
            case UNIT -> CompletionItemKind.Unit;
            case PARAMETER, LEVER, ARGUMENT -> CompletionItemKind.Property;
            case VARIABLE, STOCK, INDEX, SERIES, PROCESS, SHOCK, TRANSACTION -> CompletionItemKind.Variable;
            case MODEL -> CompletionItemKind.Class;
            case PACKAGE -> CompletionItemKind.Module;
            case DATASET -> CompletionItemKind.File;
            case SECTOR, COMMODITY, INSTRUMENT -> CompletionItemKind.Struct;
            case POLICY, TREATY, CLAUSE -> CompletionItemKind.Event;
            default -> CompletionItemKind.Reference;
        };
    }
}
