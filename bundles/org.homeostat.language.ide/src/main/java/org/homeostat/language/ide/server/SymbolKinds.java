package org.homeostat.language.ide.server;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.SymbolKind;
import org.homeostat.language.ide.text.Kind;
import org.homeostat.language.ide.text.Outline;
import org.homeostat.language.ide.text.OutlineNode;
import org.homeostat.language.ide.text.Region;

/** Declarations in the protocol's words. */
final class SymbolKinds {

    private SymbolKinds() {
    }

    /** The declarations of a file in the order of its text; the outline's headings are left out. */
    static List<DocumentSymbol> of(Outline outline, Lines lines) {
        List<OutlineNode> nodes = new ArrayList<>();
        outline.roots().forEach(root -> nodes.addAll(root.kind() == Kind.GROUP ? root.children() : List.of(root)));
        return nodes.stream().sorted((a, b) -> a.region().offset() - b.region().offset())
                .map(node -> symbol(node, lines)).toList();
    }

    private static DocumentSymbol symbol(OutlineNode node, Lines lines) {
        Region name = node.selection();
        boolean inside = name.offset() >= node.region().offset() && name.end() <= node.region().end();
        String detail = (node.label().isEmpty() ? "" : node.label() + " ") + node.detail();
        return new DocumentSymbol(node.name().isBlank() ? "?" : node.name(), of(node.kind()),
                lines.range(node.region()), lines.range(inside ? name : node.region()), detail.strip(),
                node.children().stream().map(child -> symbol(child, lines)).toList());
    }

    static SymbolKind of(Kind kind) {
        return switch (kind) {
            case UNIT -> SymbolKind.Number;
            case DATASET -> SymbolKind.File;
            case MODEL -> SymbolKind.Class;
            case PARAMETER, LEVER, ARGUMENT -> SymbolKind.Constant;
            case VARIABLE, SERIES, PROCESS, SHOCK, TRANSACTION, INDEX -> SymbolKind.Variable;
            case STOCK -> SymbolKind.Property;
            case ECONOMY, SECTOR, COMMODITY, INSTRUMENT -> SymbolKind.Object;
            case SET -> SymbolKind.Array;
            case WORLD -> SymbolKind.Namespace;
            case POLICY, TREATY, CLAUSE -> SymbolKind.Event;
            case FUNCTION -> SymbolKind.Function;
            case PACKAGE -> SymbolKind.Package;
            default -> SymbolKind.Interface;
        };
    }
}
