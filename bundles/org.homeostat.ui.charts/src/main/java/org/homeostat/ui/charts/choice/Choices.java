package org.homeostat.ui.charts.choice;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.ListenerList;
import org.homeostat.ui.RunEnd;

/**
 * What the views look at, and what they looked at in each question before, so that a run made again shows what the last
 * one showed. For the user interface's thread only.
 */
public final class Choices {

    private final Map<Path, String> questions = new HashMap<>();
    private final Map<List<Object>, Choice> remembered = new HashMap<>();
    private final ListenerList<Runnable> listeners = new ListenerList<>();
    private RunView run;
    private Choice choice = Choice.NONE;

    /** The run that is looked at; empty until there is one. */
    public Optional<RunView> run() {
        return Optional.ofNullable(run);
    }

    /** What is looked at. */
    public Choice choice() {
        return choice;
    }

    /** The charts of the choice. */
    public List<Panel> panels() {
        return run == null ? List.of() : run.panels(choice);
    }

    /** Looks at another run. */
    public void show(RunEnd.Finished next) {
        run = new RunView(next);
        Map<String, String> known = run.questions();
        String question = questions.getOrDefault(next.file(), "");
        question(known.containsKey(question) || known.isEmpty() ? question : known.keySet().iterator().next());
    }

    /** Looks at another question of the run, at what was chosen there before. */
    public void question(String question) {
        if (run == null) {
            return;
        }
        questions.put(run.run().file(), question);
        Choice first = run.first(question);
        Choice before = remembered.getOrDefault(key(question), first).within(
                List.copyOf(run.economies(question).keySet()), List.copyOf(run.variables(question).keySet()));
        choose(before.economies().isEmpty() || before.variables().isEmpty() ? first : before);
    }

    /** Looks at something else. */
    public void choose(Choice next) {
        choice = next;
        if (run != null) {
            remembered.put(key(next.question()), next);
        }
        listeners.forEach(Runnable::run);
    }

    /** Hears when something else is looked at. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Stops hearing. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private List<Object> key(String question) {
        return List.of(run.run().file(), question);
    }
}
