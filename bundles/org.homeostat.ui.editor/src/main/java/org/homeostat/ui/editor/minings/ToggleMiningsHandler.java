package org.homeostat.ui.editor.minings;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** Shows or hides what is drawn into the text, in all editors. */
public final class ToggleMiningsHandler extends AbstractHandler implements IElementUpdater {

    @Override
    public Object execute(ExecutionEvent event) {
        IPreferenceStore settings = EditorsUI.getPreferenceStore();
        settings.setValue(ModelMinings.HIDDEN, !settings.getBoolean(ModelMinings.HIDDEN));
        HandlerUtil.getActiveWorkbenchWindow(event).getService(ICommandService.class)
                .refreshElements(event.getCommand().getId(), null);
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(!EditorsUI.getPreferenceStore().getBoolean(ModelMinings.HIDDEN));
    }
}
