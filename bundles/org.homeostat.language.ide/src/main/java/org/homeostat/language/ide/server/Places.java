package org.homeostat.language.ide.server;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.homeostat.language.ide.server.Requests.Asked;
import org.homeostat.language.ide.text.FileEdits;
import org.homeostat.language.ide.text.FileUses;
import org.homeostat.language.ide.text.Link;
import org.homeostat.language.ide.text.Occurrence.Use;
import org.homeostat.language.ide.text.Target;

/** Places in other files, and edits of them, in the protocol's words. */
final class Places {

    private final Documents documents;

    Places(Documents documents) {
        this.documents = documents;
    }

    /** Where something is declared; empty if its file is gone. */
    Optional<Location> of(Target target, Asked asked) {
        return asked.snapshot().textOf(target.uri())
                .map(text -> new Location(documents.uri(target.uri()), new Lines(text).range(target.region())));
    }

    /** Where something is used. */
    List<Location> of(List<FileUses> uses, boolean declarations) {
        List<Location> found = new ArrayList<>();
        for (FileUses file : uses) {
            Lines lines = new Lines(file.text());
            file.places().stream().filter(place -> declarations || place.use() != Use.DECLARATION).forEach(
                    place -> found.add(new Location(documents.uri(file.uri()), lines.range(place.region()))));
        }
        return found;
    }

    /** Edits of several files; for those that are open only as long as their text is the same. */
    WorkspaceEdit edit(List<FileEdits> files) {
        return new WorkspaceEdit(files.stream().map(this::edit)
                .map(Either::<TextDocumentEdit, ResourceOperation>forLeft).toList());
    }

    private TextDocumentEdit edit(FileEdits file) {
        String uri = documents.uri(file.uri());
        Lines lines = new Lines(file.text());
        Integer version = documents.get(uri).map(Document::state).filter(state -> state.text().equals(file.text()))
                .map(Document.State::version).orElse(null);
        List<Either<TextEdit, SnippetTextEdit>> edits = new ArrayList<>();
        file.edits().forEach(edit -> edits.add(Either.forLeft(new TextEdit(lines.range(edit.region()), edit.text()))));
        return new TextDocumentEdit(new VersionedTextDocumentIdentifier(uri, version), edits);
    }

    /** The file that a link leads to; empty outside of the project, and for a file that is not on this machine. */
    Optional<String> target(Link link, Document document) {
        URI address = document.file().uri();
        if (!address.isFile()) {
            return Optional.empty();
        }
        try {
            Path file = Path.of(address.toFileString());
            Path target = file.resolveSibling(link.location()).normalize();
            return target.startsWith(documents.root(file)) ? Optional.of(target.toUri().toString()) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
