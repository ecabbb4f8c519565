package org.homeostat.ui.charts.choice;

import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** A row to choose a question, economies and variables with. */
public final class ChoiceBar extends Composite {

    private static final String ALL = "All scenarios";

    private final Choices choices;
    private final Combo question;
    private final CheckListButton economies;
    private final CheckListButton variables;
    private List<String> questions = List.of();

    /**
     * Makes the row.
     *
     * @param parent where it goes
     * @param choices what it shows and changes
     */
    public ChoiceBar(Composite parent, Choices choices) {
        super(parent, SWT.NONE);
        this.choices = choices;
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 4).spacing(6, 0).applyTo(this);
        question = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
        question.setToolTipText("Choose a question");
        question.addListener(SWT.Selection, event -> choices.question(questions.get(question.getSelectionIndex())));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(120, SWT.DEFAULT)
                .applyTo(question);
        economies = new CheckListButton(this, "economies",
                names -> choices.choose(choices.choice().withEconomies(names)));
        variables = new CheckListButton(this, "variables",
                names -> choices.choose(choices.choice().withVariables(names)));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(economies.control());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(variables.control());
        refresh();
    }

    /** Shows the present choice. */
    public void refresh() {
        RunView run = choices.run().orElse(null);
        Choice choice = choices.choice();
        Map<String, String> known = run == null ? Map.of() : run.questions();
        questions = known.isEmpty() ? List.of("") : List.copyOf(known.keySet());
        String[] labels = known.isEmpty() ? new String[] {ALL} : known.values().toArray(String[]::new);
        if (!List.of(labels).equals(List.of(question.getItems()))) {
            question.setItems(labels);
        }
        question.select(Math.max(0, questions.indexOf(choice.question())));
        question.setEnabled(run != null);
        economies.show(run == null ? Map.of() : run.economies(choice.question()), choice.economies());
        variables.show(run == null ? Map.of() : run.variables(choice.question()), choice.variables());
    }

    /** The list of questions. */
    public Combo question() {
        return question;
    }

    /** The list of economies. */
    public CheckListButton economies() {
        return economies;
    }

    /** The list of variables. */
    public CheckListButton variables() {
        return variables;
    }
}
