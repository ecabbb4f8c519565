package org.homeostat.ui.tests;

import static org.homeostat.ui.tests.Workbench.ui;
import static org.homeostat.ui.tests.Workbench.waitFor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Finds widgets as a user does: by what they are and what is written on them. */
final class Widgets {

    private Widgets() {
    }

    /** The visible widgets of a kind below a parent, in their order. For the UI thread. */
    static <T extends Control> List<T> all(Composite parent, Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (kind.isInstance(child) && child.isVisible()) {
                found.add(kind.cast(child));
            }
            if (child instanceof Composite inner) {
                found.addAll(all(inner, kind));
            }
        }
        return found;
    }

    /** The first visible widget of a kind below a parent, of which something is true. For the UI thread. */
    static <T extends Control> Optional<T> find(Composite parent, Class<T> kind, Predicate<T> wanted) {
        return all(parent, kind).stream().filter(wanted).findFirst();
    }

    /** The visible window with this title, once it is there. */
    static Shell dialog(String title) throws Exception {
        waitFor("the dialog " + title, () -> shell(title).isPresent());
        return ui(() -> shell(title).orElseThrow());
    }

    /** The visible window with this title. For the UI thread. */
    static Optional<Shell> shell(String title) {
        for (Shell shell : Display.getDefault().getShells()) {
            if (!shell.isDisposed() && shell.isVisible() && title.equals(shell.getText())) {
                return Optional.of(shell);
            }
        }
        return Optional.empty();
    }

    /** Presses the button with this text as soon as it is enabled, without waiting for what it does. */
    static void press(Shell shell, String text) throws Exception {
        waitFor("the button " + text, () -> button(shell, text).filter(Button::isEnabled).isPresent());
        Button button = ui(() -> button(shell, text).orElseThrow());
        button.getDisplay().asyncExec(() -> button.notifyListeners(SWT.Selection, new Event()));
    }

    private static Optional<Button> button(Shell shell, String text) {
        return shell.isDisposed() ? Optional.empty()
                : find(shell, Button.class, button -> button.getText().replace("&", "").equals(text));
    }

    /** The texts of a tree's items, from the top down. For the UI thread. */
    static List<String> texts(Tree tree) {
        return texts(tree.getItems(), new ArrayList<>());
    }

    private static List<String> texts(TreeItem[] items, List<String> into) {
        for (TreeItem item : items) {
            into.add(item.getText());
            texts(item.getItems(), into);
        }
        return into;
    }
}
