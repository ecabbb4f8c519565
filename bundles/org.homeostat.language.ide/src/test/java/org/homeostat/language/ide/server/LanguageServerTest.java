package org.homeostat.language.ide.server;

import static org.homeostat.language.ide.server.Client.at;
import static org.homeostat.language.ide.server.Client.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as a client of the protocol sees it. */
class LanguageServerTest {

    private static final String MODEL = """
            package p
            unit USD "Dollar"
            dataset wb "Zahlen für Zürich 😀" from "data/wb.csv"
            /** Über alles 😀 */
            model Country "Länder 😀" {
              parameter rate : 1/year = 5 [%/year]
              variable income "Einkommen 😀" = /* 😀 */ 2 * rate * 1 [year]
              variable most = max(income, 1)
            }
            """;
    private static final String WORLD = """
            package p
            economy Chile is Country
            world One { economies Chile }
            scenario Base { world One; time 2025..2030 }
            compare C { Base, Base on income }
            """;

    @TempDir
    Path folder;

    private Client client;
    private TextDocumentService files;

    @BeforeEach
    void connect() throws IOException {
        client = new Client(folder);
        client.initialize();
        files = client.server().getTextDocumentService();
    }

    @AfterEach
    void disconnect() throws IOException {
        client.hangUp();
        client.exitCode();
    }

    private void change(TextDocumentIdentifier file, int version, Range range, String text) {
        files.didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(file.getUri(), version),
                List.of(new TextDocumentContentChangeEvent(range, text))));
    }

    @Test
    void diagnosticsFollowWhatIsTyped() throws Exception {
        TextDocumentIdentifier file = client.open("model.econ", MODEL);
        assertEquals(List.of(), client.problems(file));
        Position start = at(MODEL, "rate * 1");
        change(file, 2, new Range(start, new Position(start.getLine(), start.getCharacter() + 4)), "rat");
        assertEquals(
                List.of("6:48 there is no parameter, variable or stock 'rat' in model Country; did you mean 'rate'?"),
                client.problems(file));
        change(file, 3, new Range(new Position(start.getLine(), start.getCharacter() + 3),
                new Position(start.getLine(), start.getCharacter() + 3)), "e");
        assertEquals(List.of(), client.problems(file));
        files.didClose(new DidCloseTextDocumentParams(file));
        assertEquals(List.of(), client.problems(file));
    }

    @Test
    void otherOpenFilesAreLookedAtAgain() throws Exception {
        TextDocumentIdentifier model = client.open("model.econ", MODEL);
        TextDocumentIdentifier world = client.open("world.econ", WORLD);
        assertTrue(client.problems(world).stream().allMatch(each -> each.contains("named twice")));
        Position start = at(MODEL, "income \"Ein");
        change(model, 2, new Range(start, new Position(start.getLine(), start.getCharacter() + 6)), "earnings");
        List<String> problems = client.problems(world);
        while (problems.stream().noneMatch(each -> each.contains("income"))) {
            problems = client.problems(world);
        }
        assertTrue(problems.stream().anyMatch(each -> each.startsWith("4:26")), problems.toString());
    }

    @Test
    void hoverDefinitionAndHighlights() throws Exception {
        TextDocumentIdentifier model = client.open("model.econ", MODEL);
        TextDocumentIdentifier world = client.open("world.econ", WORLD);
        Hover hover = get(files.hover(new HoverParams(model, at(MODEL, "income, 1"))));
        assertTrue(hover.getContents().getRight().getValue().startsWith("income “Einkommen 😀”"),
                hover.getContents().toString());
        Location definition = get(files.definition(new DefinitionParams(world, at(WORLD, "Country")))).getLeft().get(0);
        assertEquals(model.getUri(), definition.getUri());
        assertEquals(new Range(new Position(4, 6), new Position(4, 13)), definition.getRange());
        Location year = get(files.definition(new DefinitionParams(model, at(MODEL, "year = 5")))).getLeft().get(0);
        assertEquals("homeostat:/library/units.econ", year.getUri());
        assertEquals(2, get(files.documentHighlight(new DocumentHighlightParams(model, at(MODEL, "rate :")))).size());
        assertNull(get(files.hover(new HoverParams(new TextDocumentIdentifier("file:///no/such.econ"),
                new Position(0, 0)))));
    }

    @Test
    void completionWithSnippets() throws Exception {
        String text = MODEL.replace("max(income, 1)", "");
        TextDocumentIdentifier model = client.open("model.econ", text);
        Position position = new Position(7, 18);
        List<CompletionItem> items = get(files.completion(new CompletionParams(model, position))).getRight().getItems();
        CompletionItem max = items.stream().filter(each -> each.getLabel().startsWith("max(a")).findFirst()
                .orElseThrow();
        assertEquals(InsertTextFormat.Snippet, max.getInsertTextFormat());
        assertEquals("max(${1:a}, ${2:b})$0".replace("$0", "${0}"), max.getTextEdit().getLeft().getNewText());
        assertTrue(items.stream().anyMatch(each -> each.getLabel().equals("income")));
        assertEquals(new Range(position, position), max.getTextEdit().getLeft().getRange());
    }

    @Test
    void signatureOfACall() throws Exception {
        TextDocumentIdentifier model = client.open("model.econ", MODEL);
        SignatureHelp help = get(files.signatureHelp(new SignatureHelpParams(model, at(MODEL, "1)\n"))));
        assertEquals("max(x, …)", help.getSignatures().get(help.getActiveSignature()).getLabel());
        assertEquals(1, help.getActiveParameter());
    }

    @Test
    void renameInFilesThatAreNotOpen() throws Exception {
        client.open("world.econ", WORLD);
        TextDocumentIdentifier model = client.open("model.econ", MODEL);
        Position place = at(MODEL, "income, 1");
        assertEquals("income", get(files.prepareRename(new PrepareRenameParams(model, place))).getSecond()
                .getPlaceholder());
        WorkspaceEdit edit = get(files.rename(new RenameParams(model, place, "einkommen")));
        assertEquals(2, edit.getDocumentChanges().size());
        assertEquals(3, edit.getDocumentChanges().stream().mapToInt(each -> each.getLeft().getEdits().size()).sum());
        CompletionException refused = assertThrows(CompletionException.class,
                () -> get(files.rename(new RenameParams(model, place, "rate"))));
        assertEquals("rate is already a parameter, in model.econ line 6", refused.getCause().getMessage());
        assertEquals(3, get(files.references(new ReferenceParams(model, place, new ReferenceContext(true)))).size());
        assertEquals(2, get(files.references(new ReferenceParams(model, place, new ReferenceContext(false)))).size());
    }

    @Test
    void symbolsFoldingsTokensAndLinks() throws Exception {
        TextDocumentIdentifier model = client.open("model.econ", MODEL);
        var symbols = get(files.documentSymbol(new DocumentSymbolParams(model)));
        assertEquals(List.of("USD", "wb", "Country"), symbols.stream().map(each -> each.getRight().getName()).toList());
        assertEquals(3, symbols.get(2).getRight().getChildren().size());
        var found = get(client.server().getWorkspaceService().symbol(new WorkspaceSymbolParams("inc"))).getRight();
        assertEquals("income", found.get(0).getName());
        assertEquals("Country", found.get(0).getContainerName());
        assertEquals(4, get(files.foldingRange(new FoldingRangeRequestParams(model))).get(0).getStartLine());
        List<Integer> data = get(files.semanticTokensFull(new SemanticTokensParams(model))).getData();
        assertTrue(data.size() % 5 == 0 && data.size() > 100);
        assertTrue(data.stream().allMatch(number -> number >= 0));
        var links = get(files.documentLink(new DocumentLinkParams(model)));
        assertEquals(folder.toRealPath().resolve("data/wb.csv").toUri().toString(), links.get(0).getTarget());
        TextDocumentIdentifier outside = client.open("out.econ", "dataset a from \"../../etc/passwd\"");
        assertEquals(List.of(), get(files.documentLink(new DocumentLinkParams(outside))));
    }

    @Test
    void hintsAndLayout() throws Exception {
        TextDocumentIdentifier model = client.open("model.econ", MODEL);
        var hints = get(
                files.inlayHint(new InlayHintParams(model, new Range(new Position(0, 0), new Position(99, 0)))));
        assertEquals(List.of("= 0.05 1/year"), hints.stream().map(each -> each.getLabel().getLeft()).toList());
        assertEquals(List.of(),
                get(files.formatting(new DocumentFormattingParams(model, new FormattingOptions(4, true)))));
        String ragged = MODEL.replace("2 * rate", "2*rate").replace("max(income, 1)", "max( income,1 )");
        TextDocumentIdentifier second = client.show("second.econ", ragged);
        assertEquals(5,
                get(files.formatting(new DocumentFormattingParams(second, new FormattingOptions(4, true)))).size());
        assertEquals(3, get(files.rangeFormatting(new DocumentRangeFormattingParams(second,
                new FormattingOptions(4, true), new Range(new Position(7, 0), new Position(8, 0))))).size());
    }

    @Test
    void quickFixes() throws Exception {
        String text = MODEL.replace("2 * rate", "2 * rat");
        TextDocumentIdentifier model = client.open("model.econ", text);
        Position place = at(text, "rat * 1");
        List<CodeAction> actions = get(files.codeAction(new CodeActionParams(model, new Range(place, place),
                new CodeActionContext(List.of())))).stream().map(each -> each.getRight()).toList();
        assertEquals(List.of("Write 'rate'", "Create parameter 'rat'"),
                actions.stream().map(CodeAction::getTitle).toList());
        TextDocumentEdit edit = actions.get(0).getEdit().getDocumentChanges().get(0).getLeft();
        assertEquals(1, edit.getTextDocument().getVersion());
        assertEquals("rate", edit.getEdits().get(0).getLeft().getNewText());
        assertEquals(place, edit.getEdits().get(0).getLeft().getRange().getStart());
        Position first = new Position(0, 0);
        assertEquals(List.of(), get(files.codeAction(new CodeActionParams(model, new Range(first, first),
                new CodeActionContext(List.of())))));
    }

    @Test
    void manyQuestionsOfWhichMostAreWithdrawn() throws Exception {
        TextDocumentIdentifier model = client.open("model.econ", MODEL);
        List<CompletableFuture<Hover>> questions = new java.util.ArrayList<>();
        for (int i = 0; i < 200; i++) {
            CompletableFuture<Hover> question = files.hover(new HoverParams(model, at(MODEL, "income, 1")));
            if (i % 10 != 0) {
                question.cancel(true);
            }
            questions.add(question);
        }
        for (int i = 0; i < 200; i += 10) {
            assertTrue(get(questions.get(i)).getContents().getRight().getValue().contains("income"));
        }
    }

    @Test
    void aTextWithoutAFile() throws Exception {
        client.server().getTextDocumentService().didOpen(new org.eclipse.lsp4j.DidOpenTextDocumentParams(
                new org.eclipse.lsp4j.TextDocumentItem("untitled:Untitled-1", "homeostat", 1,
                        "model M { variable x = y }")));
        assertEquals(1, client.problems(new TextDocumentIdentifier("untitled:Untitled-1")).size());
    }

    @Test
    void theEnd() throws Exception {
        Client polite = new Client(folder);
        polite.initialize();
        get(polite.server().shutdown());
        polite.server().exit();
        assertEquals(0, polite.exitCode());
        Client rude = new Client(folder);
        rude.initialize();
        rude.server().exit();
        assertEquals(1, rude.exitCode());
    }
}
