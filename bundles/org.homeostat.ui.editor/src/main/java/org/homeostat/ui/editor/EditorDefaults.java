package org.homeostat.ui.editor;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.editors.text.EditorsUI;

/** Settings of the editor that the platform has no defaults for. Named in plugin.xml. */
public final class EditorDefaults extends AbstractPreferenceInitializer {

    /** Whether the bracket that belongs to the one at the cursor is shown. */
    static final String MATCHING_BRACKETS = "org.homeostat.ui.editor.matchingBrackets";
    /** In which colour. */
    static final String MATCHING_BRACKETS_COLOUR = "org.homeostat.ui.editor.matchingBracketsColour";

    @Override
    public void initializeDefaultPreferences() {
        IPreferenceStore store = EditorsUI.getPreferenceStore();
        store.setDefault(MATCHING_BRACKETS, true);
        store.setDefault(MATCHING_BRACKETS_COLOUR, "150,160,170");
    }
}
