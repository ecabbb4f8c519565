package org.homeostat.language.ide.server;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.homeostat.language.ide.server.Requests.Asked;
import org.homeostat.language.ide.text.Edit;
import org.homeostat.language.ide.text.Fix;
import org.homeostat.language.ide.text.Occurrence;
import org.homeostat.language.ide.text.Region;
import org.homeostat.language.ide.text.Renaming;
import org.homeostat.language.ide.text.ValueLookup;

/** What the client says and asks about one file. */
final class FileRequests implements TextDocumentService {

    private final Documents documents;
    private final Diagnoses diagnoses;
    private final Requests requests;
    private final Places places;
    private Completions completions = new Completions(false);

    FileRequests(Documents documents, Diagnoses diagnoses, Requests requests) {
        this.documents = documents;
        this.diagnoses = diagnoses;
        this.requests = requests;
        this.places = new Places(documents);
    }

    void connect(ClientCapabilities client) {
        completions = new Completions(Optional.ofNullable(client).map(ClientCapabilities::getTextDocument)
                .map(TextDocumentClientCapabilities::getCompletion).map(CompletionCapabilities::getCompletionItem)
                .map(CompletionItemCapabilities::getSnippetSupport).orElse(false));
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        TextDocumentItem file = params.getTextDocument();
        diagnoses.changed(documents.open(file.getUri(), new Document.State(file.getText(), file.getVersion())));
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        documents.get(params.getTextDocument().getUri()).ifPresent(document -> {
            document.change(params.getContentChanges(), params.getTextDocument().getVersion());
            diagnoses.changed(document);
        });
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        documents.close(params.getTextDocument().getUri()).ifPresent(diagnoses::closed);
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        diagnoses.changedElsewhere();
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        return requests.about(params.getTextDocument(), Either.forLeft(List.of()), asked -> Either.forRight(
                completions.of(asked.snapshot().propose(offset(asked, params)), asked.lines())));
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        return requests.about(params.getTextDocument(), null,
                asked -> asked.snapshot().hover(offset(asked, params))
                        .map(hover -> new Hover(new MarkupContent(MarkupKind.PLAINTEXT, hover.text()),
                                asked.lines().range(hover.region())))
                        .orElse(null));
    }

    @Override
    public CompletableFuture<SignatureHelp> signatureHelp(SignatureHelpParams params) {
        return requests.about(params.getTextDocument(), null,
                asked -> asked.snapshot().signature(offset(asked, params)).map(SignatureHints::of).orElse(null));
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams params) {
        return requests.about(params.getTextDocument(), Either.forLeft(List.of()),
                asked -> Either.forLeft(asked.snapshot().declaration(offset(asked, params))
                        .flatMap(target -> places.of(target, asked)).map(List::of).orElse(List.of())));
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        return requests.about(params.getTextDocument(), List.of(),
                asked -> places.of(asked.snapshot().references(offset(asked, params)),
                        params.getContext() == null || params.getContext().isIncludeDeclaration()));
    }

    @Override
    public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
        return requests.about(params.getTextDocument(), List.of(),
                asked -> asked.snapshot().occurrences(offset(asked, params)).stream()
                        .map(each -> new DocumentHighlight(asked.lines().range(each.region()),
                                each.use() == Occurrence.Use.READ ? DocumentHighlightKind.Read
                                        : DocumentHighlightKind.Write))
                        .toList());
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        return requests.about(params.getTextDocument(), List.of(),
                asked -> SymbolKinds.of(asked.snapshot().outline(), asked.lines()).stream()
                        .map(Either::<SymbolInformation, DocumentSymbol>forRight).toList());
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        return requests.about(params.getTextDocument(), List.of(),
                asked -> asked.snapshot().fixes(asked.lines().region(params.getRange())).stream()
                        .map(fix -> Either.<Command, CodeAction>forRight(action(fix, asked.lines()))).toList());
    }

    private CodeAction action(Fix fix, Lines lines) {
        CodeAction action = new CodeAction(fix.title());
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(Diagnoses.diagnostic(fix.problem(), lines)));
        action.setEdit(places.edit(fix.files()));
        return action;
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
        return requests.about(params.getTextDocument(), List.of(), asked -> edits(asked, asked.snapshot().format()
                .orElse(List.of())));
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> rangeFormatting(DocumentRangeFormattingParams params) {
        return requests.about(params.getTextDocument(), List.of(), asked -> {
            Region range = asked.lines().region(params.getRange());
            return edits(asked, asked.snapshot().format().orElse(List.of()).stream()
                    .filter(edit -> edit.region().offset() <= range.end() && edit.region().end() >= range.offset())
                    .toList());
        });
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(
            PrepareRenameParams params) {
        return requests.about(params.getTextDocument(), null,
                asked -> asked.snapshot().renameable(offset(asked, params))
                        .map(region -> Either3.<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forSecond(
                                new PrepareRenameResult(asked.lines().range(region),
                                        region.of(asked.snapshot().text()))))
                        .orElse(null));
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        return requests.about(params.getTextDocument(), null,
                asked -> switch (asked.snapshot().rename(offset(asked, params), params.getNewName())) {
                    case Renaming.Possible possible -> places.edit(possible.files());
                    case Renaming.Refused refused -> throw new ResponseErrorException(
                            new ResponseError(ResponseErrorCode.RequestFailed, refused.reason(), null));
                });
    }

    @Override
    public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
        return requests.about(params.getTextDocument(), List.of(), asked -> asked.snapshot().folding().stream()
                .map(region -> folding(region, asked.lines())).toList());
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
        return requests.about(params.getTextDocument(), new SemanticTokens(List.of()), asked -> SemanticLegend
                .encode(asked.snapshot().tokens(), asked.snapshot().text(), asked.lines()));
    }

    @Override
    public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
        return requests.about(params.getTextDocument(), List.of(), asked -> {
            Region range = asked.lines().region(params.getRange());
            return asked.snapshot().minings(ValueLookup.NONE).stream().filter(each -> range.touches(each.offset()))
                    .map(each -> {
                        InlayHint hint = new InlayHint(asked.lines().position(each.offset()),
                                Either.forLeft(each.text()));
                        hint.setPaddingLeft(true);
                        return hint;
                    }).toList();
        });
    }

    @Override
    public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams params) {
        return requests.about(params.getTextDocument(), List.of(), asked -> asked.snapshot().links().stream()
                .flatMap(link -> places.target(link, asked.document()).stream()
                        .map(target -> new DocumentLink(asked.lines().range(link.region()), target)))
                .toList());
    }

    private static FoldingRange folding(Region region, Lines lines) {
        int last = lines.position(Math.max(region.offset(), region.end() - 1)).getLine();
        return new FoldingRange(lines.position(region.offset()).getLine(), last);
    }

    private static int offset(Asked asked, TextDocumentPositionParams params) {
        return asked.lines().offset(params.getPosition());
    }

    private static List<TextEdit> edits(Asked asked, List<Edit> edits) {
        return edits.stream().map(edit -> new TextEdit(asked.lines().range(edit.region()), edit.text())).toList();
    }
}
