package org.homeostat.ui.charts.choice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A button that says what is chosen and opens a list to choose from. */
public final class CheckListButton {

    private static final int LONGEST = 42;

    private final Button button;
    private final String plural;
    private final Consumer<List<String>> chosen;
    private Map<String, String> offered = Map.of();
    private List<String> present = List.of();
    private CheckList open;

    /**
     * Makes a button.
     *
     * @param parent where it goes
     * @param plural what is chosen: {@code economies}
     * @param chosen hears the names that are checked, in the order of the list
     */
    public CheckListButton(Composite parent, String plural, Consumer<List<String>> chosen) {
        this.plural = plural;
        this.chosen = chosen;
        button = new Button(parent, SWT.PUSH);
        button.addListener(SWT.Selection, event -> open());
    }

    /**
     * Shows what can be chosen and what is.
     *
     * @param all name to label
     * @param names those that are chosen
     */
    public void show(Map<String, String> all, List<String> names) {
        offered = new LinkedHashMap<>(all);
        present = List.copyOf(names);
        List<String> labels = new ArrayList<>();
        present.forEach(name -> labels.add(offered.getOrDefault(name, name)));
        String text = labels.isEmpty() ? "no " + plural : String.join(", ", labels);
        button.setText((text.length() > LONGEST ? labels.size() + " " + plural : text).replace("&", "&&") + "  \u25be");
        button.setToolTipText("Choose " + plural);
        button.setEnabled(!offered.isEmpty());
        button.requestLayout();
    }

    /** The button. */
    public Button control() {
        return button;
    }

    /** The list while it is open; null else. */
    public CheckList list() {
        return open;
    }

    /** Opens the list below the button. */
    public void open() {
        if (open != null) {
            open.close();
            return;
        }
        open = new CheckList(button, offered, present, chosen);
        open.shell().addListener(SWT.Dispose, event -> open = null);
    }
}
