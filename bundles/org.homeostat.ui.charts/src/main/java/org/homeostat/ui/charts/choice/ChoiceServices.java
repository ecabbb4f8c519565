package org.homeostat.ui.charts.choice;

import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.homeostat.ui.RunEnd;
import org.homeostat.ui.Runs;

/** Makes the choice that all views share, and lets it follow the runs. Named in plugin.xml. */
public final class ChoiceServices extends AbstractServiceFactory {

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class api, IServiceLocator parent, IServiceLocator locator) {
        @SuppressWarnings("unchecked")
        Object inherited = parent.getService(api);
        return inherited != null ? inherited : following(locator.getService(Runs.class));
    }

    private static Choices following(Runs runs) {
        Choices choices = new Choices();
        Display display = PlatformUI.getWorkbench().getDisplay();
        Consumer<RunEnd> follow = end -> {
            if (end instanceof RunEnd.Finished finished && !display.isDisposed()) {
                display.asyncExec(() -> choices.show(finished));
            }
        };
        runs.addListener(follow);
        runs.last().ifPresent(follow);
        return choices;
    }
}
