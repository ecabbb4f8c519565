package org.homeostat.language.ide.server;

import java.util.List;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.homeostat.language.ide.EditedFile;
import org.homeostat.language.ide.EditedProject;
import org.homeostat.language.ide.Snapshot;
import org.homeostat.language.ide.text.Region;

/** A file that is open in the client. */
final class Document {

    private final String uri;
    private final EditedProject project;
    private final EditedFile file;
    private volatile State state;

    /** A text with the number that the client gave it. */
    record State(String text, int version) {
    }

    Document(String uri, EditedProject project, EditedFile file, State state) {
        this.uri = uri;
        this.project = project;
        this.file = file;
        this.state = state;
    }

    /** As the client calls it. */
    String uri() {
        return uri;
    }

    EditedProject project() {
        return project;
    }

    EditedFile file() {
        return file;
    }

    State state() {
        return state;
    }

    /** Takes on what the author typed. */
    void change(List<TextDocumentContentChangeEvent> changes, int version) {
        String text = state.text;
        for (TextDocumentContentChangeEvent change : changes) {
            if (change.getRange() == null) {
                text = change.getText();
            } else {
                Region region = new Lines(text).region(change.getRange());
                text = text.substring(0, region.offset()) + change.getText() + text.substring(region.end());
            }
        }
        state = new State(text, version);
    }

    /** What the language knows about the present text, with the present texts of all other files. */
    Snapshot fresh() {
        return file.update(state.text);
    }

    /** The same, as far as nothing has changed since it was made. */
    Snapshot snapshot() {
        return file.at(state.text);
    }
}
