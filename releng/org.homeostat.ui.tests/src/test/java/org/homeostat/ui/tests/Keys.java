package org.homeostat.ui.tests;

import static org.homeostat.ui.tests.Workbench.does;
import static org.homeostat.ui.tests.Workbench.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.homeostat.ui.editor.EconEditor;

/** Types into an editor, key by key. */
final class Keys {

    private final EconEditor editor;
    private final StyledText text;

    Keys(EconEditor editor) throws Exception {
        this.editor = editor;
        this.text = ui(() -> (StyledText) editor.getAdapter(Control.class));
    }

    StyledText widget() {
        return text;
    }

    /** Puts the cursor behind the first occurrence of these words. */
    void behind(String words) throws Exception {
        select(words, 0);
        does(() -> editor.selectAndReveal(editor.document().get().indexOf(words) + words.length(), 0));
    }

    /** Selects an occurrence of these words: the first has the number 0. */
    void select(String words, int number) throws Exception {
        does(() -> {
            String all = editor.document().get();
            int offset = all.indexOf(words);
            for (int index = 0; index < number; index++) {
                offset = all.indexOf(words, offset + 1);
            }
            if (offset < 0) {
                throw new AssertionError("not in the text: " + words);
            }
            editor.getSite().getShell().forceActive();
            editor.getSite().getPage().activate(editor);
            text.forceFocus();
            editor.selectAndReveal(offset, words.length());
        });
    }

    void type(String words) throws Exception {
        for (char key : words.toCharArray()) {
            press(key == '\n' ? SWT.CR : key, key == '\n' ? SWT.CR : 0);
        }
    }

    void press(char character, int code) throws Exception {
        does(() -> {
            for (int type : new int[] {SWT.KeyDown, SWT.KeyUp}) {
                Event event = new Event();
                event.type = type;
                event.character = character;
                event.keyCode = code == 0 ? character : code;
                text.notifyListeners(type, event);
            }
        });
    }
}
